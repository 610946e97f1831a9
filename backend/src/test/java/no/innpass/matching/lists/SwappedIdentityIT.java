package no.innpass.matching.lists;

import static no.innpass.fixtures.ProfileBuilder.aProfile;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.innpass.Requirement;
import no.innpass.candidate.CandidateContact;
import no.innpass.candidate.ImportedCandidate;
import no.innpass.candidate.profile.Country;
import no.innpass.candidate.profile.EducationSection;
import no.innpass.candidate.profile.ExperienceSection;
import no.innpass.candidate.profile.LanguagesSection;
import no.innpass.candidate.profile.Section;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.MarketWorld;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.shared.DataSource;
import no.innpass.shared.EducationLevel;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.PlacementPurpose;
import no.innpass.shared.Prospect;
import no.innpass.shared.Readiness;
import no.innpass.testing.Callers;
import org.junit.jupiter.api.Test;

/**
 * The swap test of MAT-22 over the whole way: the same person under a name of another gender and origin, another mother tongue,
 * other lengths of work and so other gaps, language of contact, address and telephone is in the same lists, in the same place, with the
 * same numbers and the same words. Gender, year of birth and benefit are held nowhere that matching could reach: no table has them.
 * That work or school was elsewhere stays: the person tells it as a resource, and it is told in favour, beside the score.
 */
@MicronautTest(transactional = false)
@Requirement({"MAT-22", "HR-1"})
class SwappedIdentityIT extends MarketWorld {
    private static final Identity ONE =
            new Identity("Kari Nordmann (oppdiktet)", "+4790000001", "kari@example.org", "nb", "Bakerdame", 240, false);
    private static final Identity OTHER =
            new Identity("Mohamud Warsame (oppdiktet)", "+4790000002", "m.w@example.org", "so", "Baker", 3, true);

    private record Identity(
            String name, String phone, String email, String language, String role, int months, boolean interpreter) {}

    @Test
    void whoSomebodyIsMovesNothingThatAnybodyIsShown() {
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<Journey.Firm> firms = new ArrayList<>();
        for (Prospect prospect : List.of(Prospect.POSSIBLE, Prospect.INTENDED)) {
            firms.add(journey.firm(2, prospect));
        }
        for (int i = 0; i < 8; i++) {
            imports.withCard(adviser.actor(), can(i).tasks("bake"));
        }
        for (int seed = 0; seed < 3; seed++) {
            UUID candidate = put(adviser, seed, ONE);
            List<String> before = shown(adviser, candidate, firms);
            assertThat(put(adviser, seed, OTHER)).isEqualTo(candidate);
            List<String> after = shown(adviser, candidate, firms);
            assertThat(before).noneMatch(answer -> answer.contains("\"status\""));
            assertThat(before.getFirst()).contains(firms.getFirst().place().toString(), "criteria");
            assertThat(after).isEqualTo(before);
        }
    }

    /** Everything that staff of the own and of another office, and the candidate, are answered about the person, without the name. */
    private List<String> shown(Callers.Caller adviser, UUID candidate, List<Journey.Firm> firms) {
        indexed();
        Callers.Caller self = callers.candidate(candidate);
        Callers.Caller stranger = callers.staff(Role.ADVISER, callers.otherOffice());
        List<String> answers = new ArrayList<>();
        String places = "/api/v1/candidates/" + candidate + "/matches?limit=100&list=";
        for (ListKind kind : ListKind.values()) {
            answers.add(api.get(adviser, places + kind).text());
            answers.add(
                    api.get(self, "/api/v1/me/places?limit=100&list=" + kind).text());
        }
        for (Journey.Firm firm : firms) {
            String people = "/api/v1/practice-places/" + firm.place() + "/matches?limit=100&list=";
            for (ListKind kind : ListKind.values()) {
                answers.add(api.get(adviser, people + kind).text());
                answers.add(api.get(stranger, people + kind).text());
                answers.add(api.get(firm.market(), people + kind).text());
            }
            answers.add(api.get(adviser, "/api/v1/candidates/" + candidate + "/matches/" + firm.place())
                    .text());
            answers.add(api.get(self, "/api/v1/me/places/" + firm.place()).text());
        }
        return answers.stream()
                .map(answer -> answer.replace(ONE.name(), "somebody").replace(OTHER.name(), "somebody"))
                .toList();
    }

    /** The same reference: the second time the same person is somebody else. */
    private UUID put(Callers.Caller adviser, int seed, Identity who) {
        List<Section> sections = new ArrayList<>(can(seed)
                .with(new LanguagesSection(
                        FactState.VALUE,
                        List.of(new LanguagesSection.SpokenLanguage(
                                who.language().equals("nb") ? "en" : who.language(),
                                LanguageLevel.C2,
                                who.interpreter(),
                                null)),
                        null))
                .with(new ExperienceSection(
                        FactState.VALUE,
                        List.of(new ExperienceSection.Experience(
                                ExperienceSection.Kind.PAID,
                                Country.HOME,
                                who.role(),
                                null,
                                "C",
                                List.of("bake"),
                                who.months(),
                                null,
                                true,
                                null)),
                        null))
                .with(new EducationSection(
                        FactState.VALUE,
                        List.of(new EducationSection.Education(
                                EducationLevel.values()[1],
                                null,
                                null,
                                Country.HOME,
                                EducationSection.Progress.COMPLETED,
                                true,
                                null,
                                null)),
                        null))
                .sections());
        return imports.store(new ImportedCandidate(
                        "swap-" + seed,
                        new CandidateContact(who.name(), who.phone(), who.email()),
                        adviser.actor().officeIds().iterator().next(),
                        adviser.actor().personId(),
                        null,
                        who.language(),
                        Readiness.READY,
                        null,
                        LocalDate.of(2026, 3, 1),
                        false,
                        LocalDate.of(2026, 2, 1),
                        true,
                        DataSource.REGISTER,
                        CandidateImports.STATED_ON,
                        sections))
                .id();
    }

    /** What the person can and wants, drawn by number. */
    private static ProfileBuilder can(int seed) {
        return aProfile().wants(PlacementPurpose.values()[seed % 4]).speaks(LanguageLevel.values()[2 + seed % 3]);
    }
}
