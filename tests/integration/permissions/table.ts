/** Who calls: staff of the office of the file, of another electronic office (2), of the office of paper registers (37), and everybody else. */
export const CALLERS = [
  "clerk",
  "officer",
  "clerk2",
  "officer2",
  "clerk37",
  "officer37",
  "inspector",
  "central",
  "manager",
  "prosecutor",
  "auditor",
  "institution",
  "commission",
  "nobody",
  "citizen",
  "stranger",
  "forger",
] as const;
export type Caller = (typeof CALLERS)[number];

/**
 * What a call comes to. `done` and `shown`: allowed. `right`: the role may not. `out`: nobody is signed in. `unseen`: as if it did not
 * exist. `hidden`: not found. `secret`: the browser holds no secret of this file. `other`: the file is another office's. `unsigned`: no node that is
 * known signed it. `itself`: the
 * route guards itself (next-auth), and has a test of its own.
 */
export const WORDS = [
  "done",
  "shown",
  "right",
  "out",
  "unseen",
  "hidden",
  "secret",
  "other",
  "unsigned",
  "itself",
] as const;
export type Word = (typeof WORDS)[number];

/**
 * The one written table: every route under app/api, every caller. `citizen` holds the secret of the file, `stranger` that of another file,
 * `forger` presents another file's secret as this one's.
 */
const WRITTEN = `
route                                                  | clerk  officer | clerk2 officer2 | clerk37 officer37 | inspector central manager prosecutor auditor institution commission | nobody | citizen stranger forger
GET  api/auth/[...nextauth]                            | itself itself  | itself itself   | itself  itself    | itself    itself  itself  itself     itself  itself      itself     | itself | itself  itself   itself
POST api/auth/[...nextauth]                            | itself itself  | itself itself   | itself  itself    | itself    itself  itself  itself     itself  itself      itself     | itself | itself  itself   itself
GET  api/health                                        | shown  shown   | shown  shown    | shown   shown     | shown     shown   shown   shown      shown   shown       shown      | shown  | shown   shown    shown
GET  api/desk/demonstration                            | shown  shown   | shown  shown    | shown   shown     | shown     shown   shown   shown      shown   shown       shown      | shown  | shown   shown    shown
POST api/desk/invitation                               | itself itself  | itself itself   | itself  itself    | itself    itself  itself  itself     itself  itself      itself     | itself | itself  itself   itself
POST api/desk/invitation/acceptance                    | itself itself  | itself itself   | itself  itself    | itself    itself  itself  itself     itself  itself      itself     | itself | itself  itself   itself
POST api/desk/staff                                    | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/status                        | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/factor                        | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/handover                      | right  done    | right  done     | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/posting                       | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/delegations                   | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/delegations/[delegation]/end  | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/delegations/[delegation]/copies | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/delegations/[delegation]/specimen | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/absences                      | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/absences/[absence]/end        | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/staff/[id]/absences/[absence]/replacement | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/open                                     | done   done    | done   done     | other   other     | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/counter                                  | done   done    | done   done     | done    done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/counter/[id]/[section]                   | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/counter/[id]/papers/note                 | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/counter/[id]/send                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/counter/[id]/papers/[kind]               | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/counter/[id]/papers/[kind]/remove        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/counter/[id]/paper                       | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime                                 | right  done    | right  done     | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime/pads                            | done   done    | done   done     | done    done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime/unused                          | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime/[id]/end                        | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime/[id]/minutes                    | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime/[id]/given                      | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime/[id]/receipts                   | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/downtime/[id]/settle                     | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/downtime/pads/[id]/pad.pdf               | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/downtime/minutes.pdf                     | shown  shown   | shown  shown    | shown   shown     | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/communes                                 | shown  shown   | shown  shown    | shown   shown     | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/files/[id]/receipt.pdf                   | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/files/[id]/refusal.pdf                   | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/files/[id]/take                          | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/release                       | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/review                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/paper-seen                    | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/ready                         | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/request                       | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/duplicate                     | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/apart                         | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/merge                         | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/family/[section]              | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/permission                    | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/ex-officio                    | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/refer-concern                 | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/alive                         | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/refuse                        | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/prepare                       | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/give-up-name                  | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/refer-name                    | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/mention                       | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/late/ask                      | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/late/take-back                | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/late/refusal                  | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/files/[id]/late/judgment                 | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/files/[id]/late-receipt.pdf              | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/files/[id]/late-refusal.pdf              | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/files/[id]/consular-letter.pdf           | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/files/[id]/wording.pdf                   | hidden hidden  | hidden hidden   | shown   shown     | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/drafts/[id]/read                         | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/drafts/[id]/agreement                    | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/find                             | done   done    | done   done    | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/paper                            | unseen unseen  | unseen unseen  | done    done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/acts/[actId]/rulings                     | done   done    | unseen unseen  | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/[id]/take-back                   | done   done    | unseen unseen  | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/[id]/decision                    | right  unseen  | right  unseen  | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/[id]/title                       | right  done    | right  unseen  | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/[id]/hinder                      | right  done    | right  unseen  | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/[id]/clear                       | right  done    | right  unseen  | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/[id]/written                     | right  unseen  | right  unseen  | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/rulings/[id]/follow                      | right  done    | right  unseen  | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/rulings/[id]/letter.pdf                  | shown  shown   | hidden hidden  | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/registers/[id]/close                     | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/registers/[id]/volumes                   | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/registers/[id]/unused                    | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/registers/[id]/deposit                   | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/oversight/registers/[id]/deposit              | right  right   | right  right    | right   right     | done      right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/registers/[id]/table.pdf                 | hidden shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/registers/[id]/minutes.pdf               | hidden shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/registers/[id]/register.pdf              | hidden shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/drafts/[id]/sign                         | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/drafts/[id]/page                         | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/drafts/[id]/paper                        | right  unseen  | right  unseen   | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/appointments/schedule                    | right  done    | right  done     | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/appointments/closed-days                 | right  done    | right  done     | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/appointments/closed-days/[day]/open      | right  done    | right  done     | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/appointments/[id]/outcome                | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/address                     | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/paper                       | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/acknowledge                 | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/execute                     | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/refuse                      | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/close                       | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/bind                        | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/unbind                      | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/pass                        | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/notices/[id]/slip                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/notices/[id]/letter.pdf                  | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/returns/[id]/sent                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/returns/[id]/sheet.pdf                   | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/returns/[id]/sheet.csv                   | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/acts/[actId]/documents                   | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/acts/[actId]/booklets                    | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/acts/[actId]/card                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/acts/open                                | done   done    | done   done     | other   other     | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/acts/[actId]/mentions/preview            | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/acts/[actId]/mentions                    | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/acts/[actId]/title                       | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy                                   | done   done    | done   done     | done    done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/lost                              | done   done    | done   done     | done    done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/place                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/keying                       | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/settling                     | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/aside                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/image                        | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/searches                    | done   done    | done   done     | done    done      | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/searches/[id]/spelling      | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/searches/[id]/finding       | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/searches/[id]/paper         | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/searches/[id]/drop          | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/searches/[id]/issue         | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/concordance                 | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/certificates/administrative              | right  done    | right  done     | right   done      | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/certificates/copies/[serial]             | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/booklets/[serial]                        | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/age-checks                               | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/certificate                  | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/mentions                     | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/documents                    | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/[id]/rulings                      | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/legacy/batches/[id]/sign                 | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/legacy/copies/[serial]                   | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/files/legacy/[scan]/[n]                       | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/files/minutes/[scan]/[n]                      | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/documents/[serial]/pdf                   | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/desk/prints/[id]/pdf                          | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
POST api/desk/prints                                   | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/documents/[serial]/told                  | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
GET  api/desk/issued.csv                               | shown  shown   | shown  shown    | shown   shown     | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/oversight/issued.csv                          | hidden hidden  | hidden hidden   | hidden  hidden    | shown     shown   shown   hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/files/desk/[upload]/[n]                       | shown  shown   | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/files/specimens/[account]/[delegation]/[n]    | hidden hidden  | hidden hidden   | hidden  shown     | hidden    shown   shown   hidden     hidden  hidden      hidden     | hidden | hidden  hidden   hidden
GET  api/files/portal/[declaration]/[upload]/[n]       | hidden hidden  | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  hidden      hidden     | hidden | shown   hidden   hidden
GET  api/portal/declarations/[id]/form.pdf             | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   secret
GET  api/portal/declarations/[id]/receipt.pdf          | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   secret
GET  api/portal/declarations/[id]/refusal.pdf          | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   secret
GET  api/portal/declarations/[id]/late-receipt.pdf     | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   secret
GET  api/portal/declarations/[id]/late-refusal.pdf     | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   secret
POST api/portal/declarations/[id]/late/take-back       | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/late/ask             | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations                           | done   done    | done   done     | done    done      | done      done    done    done       done    done        done       | done   | done    done     done
POST api/portal/resume                                 | done   done    | done   done     | done    done      | done      done    done    done       done    done        done       | done   | done    done     done
POST api/portal/declarations/[id]/forget               | done   done    | done   done     | done    done      | done      done    done    done       done    done        done       | done   | done    done     done
POST api/portal/declarations/[id]/[section]            | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/submit               | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/twin                 | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/withdraw             | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/appointment          | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/appointment/cancel   | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
GET  api/portal/declarations/[id]/appointment.ics      | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   secret
POST api/portal/declarations/[id]/answer               | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/documents/[kind]     | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/documents/[kind]/bring  | secret secret | secret secret | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/declarations/[id]/documents/[kind]/remove | secret secret | secret secret | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/oversight/sign-out                            | itself itself  | itself itself   | itself  itself    | itself    itself  itself  itself     itself  itself      itself     | itself | itself  itself   itself
POST api/institution/sign-out                          | itself itself  | itself itself   | itself  itself    | itself    itself  itself  itself     itself  itself      itself     | itself | itself  itself   itself
POST api/institution/declarations                      | right  right   | right  right    | right   right     | right     right   right   right      right   done        right      | out    | out     out      out
POST api/institution/open                              | right  right   | right  right    | right   right     | right     right   right   right      right   done        right      | out    | out     out      out
POST api/institution/declarations/[id]/correct         | right  right   | right  right    | right   right     | right     right   right   right      right   done        right      | out    | out     out      out
POST api/institution/files                             | right  right   | right  right    | right   right     | right     right   right   right      right   done        right      | out    | out     out      out
POST api/institution/files/[id]/take                   | right  right   | right  right    | right   right     | right     right   right   right      right   done        right      | out    | out     out      out
POST api/institution/permissions/[id]                  | right  right   | right  right    | right   right     | right     right   right   right      right   unseen      right      | out    | out     out      out
GET  api/institution/declarations/[id]/receipt.pdf      | hidden hidden  | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  shown       hidden     | hidden | hidden  hidden   hidden
GET  api/institution/files/[id]/refused                | hidden hidden  | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  shown       hidden     | hidden | hidden  hidden   hidden
GET  api/institution/template/[kind]                   | hidden hidden  | hidden hidden   | hidden  hidden    | hidden    hidden  hidden  hidden     hidden  shown       hidden     | hidden | hidden  hidden   hidden
POST api/institution/rulings/[id]                      | right  right   | right  right   | right   right     | right     right   right   right      right   unseen      right      | out    | out     out      out
POST api/institution/notices                           | right  right   | right  right    | right   right     | right     right   right   right      right   done        right      | out    | out     out      out
POST api/institution/notices/[id]/close                | right  right   | right  right   | right   right     | right     right   right   right      right   unseen      right      | out    | out     out      out
POST api/oversight/rulings/[id]/decision               | right  right   | right  right   | right   right     | right     done    right   right      right   right       right      | out    | out     out      out
POST api/oversight/late/[id]/decision                  | right  right   | right  right    | right   right     | right     done    right   right      right   right       right      | out    | out     out      out
POST api/oversight/names/[id]/decision                 | right  right   | right  right    | right   right     | right     right   right   right      right   right       done       | out    | out     out      out
POST api/oversight/certificates                        | right  right   | right  right    | right   right     | right     done    right   right      right   right       right      | out    | out     out      out
POST api/portal/requests                               | done   done    | done   done     | done    done      | done      done    done    done       done    done        done       | done   | done    done     done
POST api/portal/requests/[id]/forget                   | done   done    | done   done     | done    done      | done      done    done    done       done    done        done       | done   | done    done     done
POST api/portal/requests/[id]/[section]                  | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/requests/[id]/papers/[kind]              | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/requests/[id]/papers/[kind]/remove       | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/requests/[id]/identity                   | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/requests/[id]/submit                     | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/requests/[id]/pay                        | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/requests/[id]/answer                     | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
POST api/portal/requests/[id]/withdraw                   | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | done    secret   unseen
GET  api/portal/requests/[id]/document.pdf              | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   hidden
GET  api/portal/requests/[id]/receipt.pdf               | secret secret  | secret secret   | secret  secret    | secret    secret  secret  secret     secret  secret      secret     | secret | shown   secret   hidden
POST api/desk/requests/[id]/moves                      | done   done    | unseen unseen   | unseen  unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/desk/requests/[id]/decision                   | right  done    | right  unseen   | right   unseen    | right     right   right   right      right   right       right      | out    | out     out      out
POST api/oversight/document-permissions/[id]/decision  | right  right   | right  right    | right   right     | right     done    right   right      right   right       right      | out    | out     out      out
POST api/oversight/fees                                | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/calendar/months                     | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/calendar/holidays                   | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/calendar/suspensions                | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/copies                              | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/recipients                          | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/recipients/end                      | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff                               | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/status                   | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/factor                   | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/handover                 | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/posting                  | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/delegations              | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/delegations/[delegation]/end | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/delegations/[delegation]/copies | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/delegations/[delegation]/specimen | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/absences                 | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/absences/[absence]/end   | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/absences/[absence]/replacement | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/staff/[id]/postings                 | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/territory                           | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/oversight/territory/[id]/apply                | right  right   | right  right    | right   right     | right     right   done    right      right   right       right      | out    | out     out      out
POST api/exchange/notices                              | unsigned unsigned | unsigned unsigned | unsigned unsigned | unsigned unsigned unsigned unsigned unsigned unsigned unsigned | unsigned | unsigned unsigned unsigned
POST api/exchange/notice-answers                       | unsigned unsigned | unsigned unsigned | unsigned unsigned | unsigned unsigned unsigned unsigned unsigned unsigned unsigned | unsigned | unsigned unsigned unsigned
POST api/oversight/offices/decisions                   | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
POST api/oversight/offices/decisions/[id]/settle       | right  right   | right  right    | right   right     | right     done    done    right      right   right       right      | out    | out     out      out
`;

export type Row = { route: string; words: Readonly<Record<Caller, Word>> };

/** The table as the test reads it. Throws when a line is not whole or a word is none of ours. */
export const TABLE: readonly Row[] = WRITTEN.trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [route = "", ...columns] = line.split("|").map((column) => column.trim().replace(/\s+/g, " "));
    const written = columns.flatMap((column) => column.split(" "));
    if (written.length !== CALLERS.length) throw new Error(`${route}: ${written.length} words`);
    const word = (caller: Caller): Word => {
      const found = WORDS.find((known) => known === written[CALLERS.indexOf(caller)]);
      if (found === undefined) throw new Error(`${route}: no such word for ${caller}`);
      return found;
    };
    return {
      route,
      words: {
        clerk: word("clerk"),
        officer: word("officer"),
        clerk2: word("clerk2"),
        officer2: word("officer2"),
        clerk37: word("clerk37"),
        officer37: word("officer37"),
        inspector: word("inspector"),
        central: word("central"),
        manager: word("manager"),
        prosecutor: word("prosecutor"),
        auditor: word("auditor"),
        institution: word("institution"),
        commission: word("commission"),
        nobody: word("nobody"),
        citizen: word("citizen"),
        stranger: word("stranger"),
        forger: word("forger"),
      },
    };
  });
