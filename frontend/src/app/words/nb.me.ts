import app from '~/app/texts/nb.json';
import ui from '~/components/ui/texts/nb.json';
import lib from '~/lib/texts/nb.json';
import taxonomy from '~/features/taxonomy/texts/nb.json';
import geography from '~/features/geography/texts/nb.json';
import candidate from '~/features/candidate/texts/nb.json';
import profile from '~/features/candidate/profile/texts/nb.json';
import me from '~/features/candidate/me/texts/nb.json';
import partyMatching from '~/features/matching/party/texts/nb.json';
import introduction from '~/features/introduction/texts/nb.json';
import asked from '~/features/introduction/asked/texts/nb.json';
import party from '~/features/placement/party/texts/nb.json';
import partyFollowUp from '~/features/followup/party/texts/nb.json';
import start from '~/features/start/texts/nb.json';

export default {
  ...app,
  ...ui,
  ...lib,
  ...taxonomy,
  ...geography,
  ...candidate,
  ...profile,
  ...me,
  ...partyMatching,
  ...introduction,
  ...asked,
  ...party,
  ...partyFollowUp,
  ...start,
};
