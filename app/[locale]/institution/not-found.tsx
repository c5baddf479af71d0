export { NotHere as default } from "../../_portal/not-here.tsx";
