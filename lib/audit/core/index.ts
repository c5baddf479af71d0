export { AUDIT_EVENTS, type AuditActor, type AuditEvent, type AuditEventType } from "./event.ts";
export { auditBody } from "./body.ts";
