import { specimenUpload } from "../../../../../../_staff/specimen.ts";

export const POST = specimenUpload("oversight");
