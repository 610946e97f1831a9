import { AgreementParts } from '~/features/placement/party/AgreementParts';

/** The own agreement, for the candidate. */
export default function MyAgreementPage() {
  return <AgreementParts side="me" />;
}
