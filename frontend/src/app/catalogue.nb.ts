import ui from '~/components/ui/texts/nb.json';
import lib from '~/lib/texts/nb.json';
import taxonomy from '~/features/taxonomy/texts/nb.json';
import geography from '~/features/geography/texts/nb.json';
import practiceplace from '~/features/practiceplace/texts/nb.json';
import carve from '~/features/practiceplace/carve/texts/nb.json';
import details from '~/features/practiceplace/details/texts/nb.json';
import prospect from '~/features/practiceplace/prospect/texts/nb.json';
import rules from '~/features/practiceplace/rules/texts/nb.json';
import ruleSets from '~/features/administration/rules/texts/nb.json';
import profile from '~/features/candidate/profile/texts/nb.json';
import candidateStaff from '~/features/candidate/staff/texts/nb.json';
import candidate from '~/features/candidate/texts/nb.json';
import merge from '~/features/candidate/merge/texts/nb.json';
import howMatching from '~/features/matching/how/texts/nb.json';
import weights from '~/features/matching/weights/texts/nb.json';
import matching from '~/features/matching/texts/nb.json';
import placement from '~/features/placement/texts/nb.json';
import introduction from '~/features/introduction/texts/nb.json';
import asked from '~/features/introduction/asked/texts/nb.json';
import firmMatching from '~/features/matching/firm/texts/nb.json';
import partyMatching from '~/features/matching/party/texts/nb.json';
import matchingNames from '~/features/matching/names/texts/nb.json';
import mineMatching from '~/features/matching/mine/texts/nb.json';
import me from '~/features/candidate/me/texts/nb.json';
import consents from '~/features/candidate/consents/texts/nb.json';
import accesslog from '~/features/candidate/accesslog/texts/nb.json';
import rights from '~/features/candidate/rights/texts/nb.json';
import party from '~/features/placement/party/texts/nb.json';
import partyFollowUp from '~/features/followup/party/texts/nb.json';
import start from '~/features/start/texts/nb.json';
import followup from '~/features/followup/texts/nb.json';
import organisation from '~/features/organisation/texts/nb.json';
import agreement from '~/features/employer/agreement/texts/nb.json';
import visit from '~/features/employer/visit/texts/nb.json';
import channel from '~/features/employer/channel/texts/nb.json';
import choice from '~/features/employer/choice/texts/nb.json';
import facts from '~/features/employer/facts/texts/nb.json';
import inside from '~/features/employer/inside/texts/nb.json';
import aboutUs from '~/features/employer/own/texts/nb.json';
import map from '~/features/employer/map/texts/nb.json';
import network from '~/features/employer/network/texts/nb.json';
import reference from '~/features/employer/reference/texts/nb.json';
import plans from '~/features/employer/plan/texts/nb.json';
import employerStaff from '~/features/employer/staff/texts/nb.json';
import practiceplaceStaff from '~/features/practiceplace/staff/texts/nb.json';
import matchingStaff from '~/features/matching/staff/texts/nb.json';
import search from '~/features/matching/search/texts/nb.json';
import apply from '~/features/introduction/apply/texts/nb.json';
import introductionStaff from '~/features/introduction/staff/texts/nb.json';
import cohorts from '~/features/introduction/cohort/texts/nb.json';
import exchange from '~/features/introduction/exchange/texts/nb.json';
import overrides from '~/features/introduction/overrides/texts/nb.json';
import placementStaff from '~/features/placement/staff/texts/nb.json';
import board from '~/features/placement/board/texts/nb.json';
import unmatched from '~/features/placement/unmatched/texts/nb.json';
import followupStaff from '~/features/followup/staff/texts/nb.json';
import oversight from '~/features/oversight/texts/nb.json';
import audit from '~/features/audit/texts/nb.json';
import statistics from '~/features/statistics/texts/nb.json';
import workload from '~/features/followup/workload/texts/nb.json';
import offices from '~/features/administration/offices/texts/nb.json';
import administration from '~/features/administration/texts/nb.json';
import join from '~/features/join/texts/nb.json';
import app from '~/app/texts/nb.json';
import pages from '~/app/pages/texts/nb.json';

/** All texts in bokmål, the source language: one file per folder that has texts. */
const nb = {
  ...app,
  ...pages,
  ...lib,
  ...ui,
  ...taxonomy,
  ...geography,
  ...practiceplace,
  ...carve,
  ...details,
  ...prospect,
  ...rules,
  ...candidate,
  ...profile,
  ...candidateStaff,
  ...merge,
  ...matching,
  ...howMatching,
  ...weights,
  ...placement,
  ...introduction,
  ...asked,
  ...firmMatching,
  ...partyMatching,
  ...matchingNames,
  ...mineMatching,
  ...me,
  ...consents,
  ...accesslog,
  ...rights,
  ...party,
  ...partyFollowUp,
  ...start,
  ...followup,
  ...organisation,
  ...agreement,
  ...visit,
  ...channel,
  ...choice,
  ...facts,
  ...inside,
  ...aboutUs,
  ...map,
  ...network,
  ...plans,
  ...reference,
  ...employerStaff,
  ...practiceplaceStaff,
  ...matchingStaff,
  ...search,
  ...apply,
  ...introductionStaff,
  ...cohorts,
  ...exchange,
  ...overrides,
  ...placementStaff,
  ...board,
  ...unmatched,
  ...followupStaff,
  ...oversight,
  ...audit,
  ...statistics,
  ...workload,
  ...administration,
  ...ruleSets,
  ...offices,
  ...join,
};
export default nb;

type Texts = typeof nb;

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type
  interface InnpassTexts extends Texts {}
}
