import app from '~/app/texts/en.json';
import ui from '~/components/ui/texts/en.json';
import lib from '~/lib/texts/en.json';
import taxonomy from '~/features/taxonomy/texts/en.json';
import geography from '~/features/geography/texts/en.json';
import candidate from '~/features/candidate/texts/en.json';
import profile from '~/features/candidate/profile/texts/en.json';
import me from '~/features/candidate/me/texts/en.json';
import partyMatching from '~/features/matching/party/texts/en.json';
import introduction from '~/features/introduction/texts/en.json';
import asked from '~/features/introduction/asked/texts/en.json';
import party from '~/features/placement/party/texts/en.json';
import partyFollowUp from '~/features/followup/party/texts/en.json';
import start from '~/features/start/texts/en.json';

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
