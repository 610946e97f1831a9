import { useParams } from 'react-router';
import ReadyPoolPage from '~/features/matching/search/ReadyPoolPage';
import SearchCandidatesPage from '~/features/matching/search/SearchCandidatesPage';
import SearchPlacesPage from '~/features/matching/search/SearchPlacesPage';
import SearchWorkplacesPage from '~/features/matching/search/SearchWorkplacesPage';

/** The search of the side that the address names; places where it names none that there is. */
export default function SearchPage() {
  const { side } = useParams();
  if (side === 'candidates') return <SearchCandidatesPage key={side} />;
  if (side === 'workplaces') return <SearchWorkplacesPage key={side} />;
  if (side === 'ready-pool') return <ReadyPoolPage key={side} />;
  return <SearchPlacesPage key={side} />;
}
