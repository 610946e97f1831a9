package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.List;
import no.innpass.platform.held.HeldData;
import no.innpass.platform.held.HeldSection;
import no.innpass.platform.held.HeldTable;

/** What was suggested, asked, answered and presented, and the match as it was shown. */
@Singleton
class HeldIntroductions implements HeldData {
    private static final String OF_INTRODUCTION =
            "introduction_id in (select id from introduction where candidate_id = ?)";

    @Override
    public HeldSection section() {
        return HeldSection.INTRODUCTIONS;
    }

    @Override
    public List<HeldTable> tables() {
        return List.of(
                HeldTable.of("introduction", "created_at"),
                HeldTable.where("introduction_request", OF_INTRODUCTION, "asked_at"),
                HeldTable.where("introduction_prospect", OF_INTRODUCTION, "answered_at"),
                HeldTable.where("introduction_question", OF_INTRODUCTION, "asked_at"),
                HeldTable.where("presentation", OF_INTRODUCTION, "written_at"),
                HeldTable.where("offer", OF_INTRODUCTION, "made_at"),
                HeldTable.where("introduction_provider", OF_INTRODUCTION, "provider_id"),
                HeldTable.where("shown_card", OF_INTRODUCTION, "introduction_id"),
                HeldTable.where("stored_match", OF_INTRODUCTION, "stored_at", "candidate_facts", "place_facts"),
                HeldTable.of("match_override", "proposed_at"),
                HeldTable.of("cohort_member", "joined_on"),
                HeldTable.steps("""
                        with person as (select ?::uuid as id)
                        select i.id from introduction i join person on i.candidate_id = person.id
                        union all select o.id from match_override o join person on o.candidate_id = person.id"""));
    }
}
