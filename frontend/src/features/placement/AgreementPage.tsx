import { AgreementParts } from '~/features/placement/party/AgreementParts';

/** The agreement, for the firm. */
export default function AgreementPage() {
  return <AgreementParts side="employer" />;
}
