import app from '~/app/texts/en.json';
import ui from '~/components/ui/texts/en.json';
import lib from '~/lib/texts/en.json';
import taxonomy from '~/features/taxonomy/texts/en.json';
import practiceplace from '~/features/practiceplace/texts/en.json';
import firmMatching from '~/features/matching/firm/texts/en.json';
import introduction from '~/features/introduction/texts/en.json';
import party from '~/features/placement/party/texts/en.json';
import partyFollowUp from '~/features/followup/party/texts/en.json';
import start from '~/features/start/texts/en.json';

export default {
  ...app,
  ...ui,
  ...lib,
  ...taxonomy,
  ...practiceplace,
  ...firmMatching,
  ...introduction,
  ...party,
  ...partyFollowUp,
  ...start,
};
