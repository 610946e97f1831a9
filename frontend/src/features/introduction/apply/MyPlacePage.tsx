import { useParams } from 'react-router';
import { HowToApply } from '~/features/introduction/apply/HowToApply';
import { MyPlacePage as PlacePage } from '~/features/matching/MyPlacePage';

/** One place for the candidate, with how one applies there. */
export default function MyPlacePage() {
  const { id = '' } = useParams();
  return <PlacePage apply={(possible) => <HowToApply key={id} placeId={id} possible={possible} />} />;
}
