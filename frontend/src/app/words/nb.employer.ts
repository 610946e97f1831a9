import app from '~/app/texts/nb.json';
import ui from '~/components/ui/texts/nb.json';
import lib from '~/lib/texts/nb.json';
import taxonomy from '~/features/taxonomy/texts/nb.json';
import practiceplace from '~/features/practiceplace/texts/nb.json';
import firmMatching from '~/features/matching/firm/texts/nb.json';
import introduction from '~/features/introduction/texts/nb.json';
import party from '~/features/placement/party/texts/nb.json';
import partyFollowUp from '~/features/followup/party/texts/nb.json';
import start from '~/features/start/texts/nb.json';

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
