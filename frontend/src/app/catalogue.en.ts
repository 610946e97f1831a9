import type nb from '~/app/catalogue.nb';
import organisation from '~/features/organisation/texts/en.json';
import agreement from '~/features/employer/agreement/texts/en.json';
import visit from '~/features/employer/visit/texts/en.json';
import channel from '~/features/employer/channel/texts/en.json';
import choice from '~/features/employer/choice/texts/en.json';
import facts from '~/features/employer/facts/texts/en.json';
import inside from '~/features/employer/inside/texts/en.json';
import aboutUs from '~/features/employer/own/texts/en.json';
import map from '~/features/employer/map/texts/en.json';
import network from '~/features/employer/network/texts/en.json';
import reference from '~/features/employer/reference/texts/en.json';
import plans from '~/features/employer/plan/texts/en.json';
import employerStaff from '~/features/employer/staff/texts/en.json';
import practiceplaceStaff from '~/features/practiceplace/staff/texts/en.json';
import matchingStaff from '~/features/matching/staff/texts/en.json';
import search from '~/features/matching/search/texts/en.json';
import apply from '~/features/introduction/apply/texts/en.json';
import introductionStaff from '~/features/introduction/staff/texts/en.json';
import cohorts from '~/features/introduction/cohort/texts/en.json';
import exchange from '~/features/introduction/exchange/texts/en.json';
import overrides from '~/features/introduction/overrides/texts/en.json';
import placementStaff from '~/features/placement/staff/texts/en.json';
import board from '~/features/placement/board/texts/en.json';
import unmatched from '~/features/placement/unmatched/texts/en.json';
import followupStaff from '~/features/followup/staff/texts/en.json';
import oversight from '~/features/oversight/texts/en.json';
import audit from '~/features/audit/texts/en.json';
import statistics from '~/features/statistics/texts/en.json';
import workload from '~/features/followup/workload/texts/en.json';
import offices from '~/features/administration/offices/texts/en.json';
import administration from '~/features/administration/texts/en.json';
import join from '~/features/join/texts/en.json';
import app from '~/app/texts/en.json';
import pages from '~/app/pages/texts/en.json';
import ui from '~/components/ui/texts/en.json';
import lib from '~/lib/texts/en.json';
import taxonomy from '~/features/taxonomy/texts/en.json';
import geography from '~/features/geography/texts/en.json';
import practiceplace from '~/features/practiceplace/texts/en.json';
import carve from '~/features/practiceplace/carve/texts/en.json';
import details from '~/features/practiceplace/details/texts/en.json';
import prospect from '~/features/practiceplace/prospect/texts/en.json';
import rules from '~/features/practiceplace/rules/texts/en.json';
import ruleSets from '~/features/administration/rules/texts/en.json';
import profile from '~/features/candidate/profile/texts/en.json';
import candidateStaff from '~/features/candidate/staff/texts/en.json';
import candidate from '~/features/candidate/texts/en.json';
import merge from '~/features/candidate/merge/texts/en.json';
import howMatching from '~/features/matching/how/texts/en.json';
import weights from '~/features/matching/weights/texts/en.json';
import matching from '~/features/matching/texts/en.json';
import placement from '~/features/placement/texts/en.json';
import introduction from '~/features/introduction/texts/en.json';
import asked from '~/features/introduction/asked/texts/en.json';
import firmMatching from '~/features/matching/firm/texts/en.json';
import partyMatching from '~/features/matching/party/texts/en.json';
import matchingNames from '~/features/matching/names/texts/en.json';
import mineMatching from '~/features/matching/mine/texts/en.json';
import me from '~/features/candidate/me/texts/en.json';
import consents from '~/features/candidate/consents/texts/en.json';
import accesslog from '~/features/candidate/accesslog/texts/en.json';
import rights from '~/features/candidate/rights/texts/en.json';
import party from '~/features/placement/party/texts/en.json';
import partyFollowUp from '~/features/followup/party/texts/en.json';
import start from '~/features/start/texts/en.json';
import followup from '~/features/followup/texts/en.json';

const en: Record<keyof typeof nb, string> = {
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
export default en;
