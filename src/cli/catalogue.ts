import { claims } from '../../theorems/documents/index.js';
import type { ClaimCatalogue } from '../report/cited-claim.js';

/** The claims of the documents by name, as the reports want them. */
export const catalogue: ClaimCatalogue = new Map(claims.map((claim) => [claim.id, claim]));
