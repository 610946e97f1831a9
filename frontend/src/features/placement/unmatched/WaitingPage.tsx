import { useSearchParams } from 'react-router';
import WaitingListPage from '~/features/introduction/exchange/WaitingListPage';
import PlacementsPage from '~/features/placement/staff/PlacementsPage';
import UnmatchedPage from '~/features/placement/unmatched/UnmatchedPage';

/** The placements; with `?of=waiting` those who wait for one, and with `?of=unmatched` those who are on the way to none. */
export default function WaitingPage() {
  const [params] = useSearchParams();
  switch (params.get('of')) {
    case 'waiting':
      return <WaitingListPage />;
    case 'unmatched':
      return <UnmatchedPage />;
    default:
      return <PlacementsPage />;
  }
}
