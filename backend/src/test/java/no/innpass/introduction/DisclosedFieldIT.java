package no.innpass.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import no.innpass.Requirement;
import no.innpass.candidate.card.AnonymousCards;
import no.innpass.fixtures.CandidateImports;
import no.innpass.fixtures.Journey;
import no.innpass.fixtures.ProfileBuilder;
import no.innpass.platform.security.Role;
import no.innpass.shared.LanguageLevel;
import no.innpass.testing.Api;
import no.innpass.testing.Callers;
import no.innpass.testing.OnPostgres;
import org.junit.jupiter.api.Test;

/** The table of fields and stages, read off what employers are really sent: each field from its own stage on, and no other. */
@MicronautTest(transactional = false)
@Requirement("PRI-04")
class DisclosedFieldIT implements OnPostgres {
    /** Where each field of the table stands in the employer's view. Those that no introduction sends stand nowhere. */
    private static final Map<String, DisclosedField> FIELDS = Map.of(
            "anonymous/tasks", DisclosedField.TASKS,
            "anonymous/certificates", DisclosedField.CERTIFICATES,
            "anonymous/speaking", DisclosedField.SPEAKING,
            "anonymous/hours", DisclosedField.HOURS_BAND,
            "anonymous/region", DisclosedField.REGION,
            "presented/firstName", DisclosedField.FIRST_NAME,
            "presented/resources", DisclosedField.PRESENTATION,
            "presented/atWork", DisclosedField.AT_WORK,
            "presented/atWorkWords", DisclosedField.AT_WORK);

    @Inject
    Journey journey;

    @Inject
    Api api;

    @Inject
    Callers callers;

    @Inject
    CandidateImports imports;

    @Inject
    AnonymousCards cards;

    @Test
    void eachFieldIsSentFromItsOwnStageOn() {
        Journey.Firm firm = journey.firm(3);
        Callers.Caller adviser = callers.staff(Role.ADVISER);
        List<UUID> alike = IntStream.range(0, 6)
                .mapToObj(i -> imports.withCard(
                        adviser.actor(),
                        ProfileBuilder.aProfile()
                                .tasks("bake")
                                .speaks(LanguageLevel.B1)
                                .free("1:09-15;2:09-15", null)))
                .toList();
        cards.refresh();
        Journey.Traveller anonymous = anonymous(journey.suggested(firm, adviser, alike.get(0)));
        assertThat(sent(anonymous)).isEqualTo(released(DisclosureStage.ANONYMOUS));

        Journey.Traveller presented = anonymous(journey.suggested(firm, adviser, alike.get(1)));
        Journey.ok(api.post(firm.manager(), Journey.employer(presented) + "/answer", "{\"interested\": true}"));
        journey.write(presented, "Har bakt i ti år.");
        journey.approve(presented);
        Journey.ok(api.post(adviser, Journey.introduction(presented) + "/present", "{}"));
        assertThat(sent(presented)).isEqualTo(released(DisclosureStage.PRESENTED));
    }

    /** A field that is added to the view must be in the table first. */
    @Test
    void everyFieldOfThePersonInTheViewIsInTheTable() {
        Set<String> known = new TreeSet<>(FIELDS.keySet());
        known.add("anonymous/tooFew");
        Set<String> declared = new TreeSet<>();
        Map.of(
                        "anonymous", EmployerIntroductionView.Anonymous.class,
                        "presented", EmployerIntroductionView.Presented.class)
                .forEach((part, type) -> {
                    for (var component : type.getRecordComponents()) {
                        declared.add(part + "/" + component.getName());
                    }
                });
        assertThat(declared).isEqualTo(known);
    }

    private Journey.Traveller anonymous(Journey.Traveller traveller) {
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/ask", "{}"));
        Journey.ok(api.post(traveller.candidate(), Journey.offer(traveller) + "/answer", "{\"answer\": \"YES\"}"));
        Journey.ok(api.post(traveller.adviser(), Journey.introduction(traveller) + "/present-anonymously", "{}"));
        return traveller;
    }

    /** Fields with a value in the employer's answer; an empty list is none. */
    private Set<DisclosedField> sent(Journey.Traveller traveller) {
        JsonNode body =
                api.get(traveller.firm().manager(), Journey.employer(traveller)).body();
        Set<DisclosedField> sent = EnumSet.noneOf(DisclosedField.class);
        new LinkedHashMap<>(FIELDS).forEach((path, field) -> {
            JsonNode part = body.get(path.substring(0, path.indexOf('/')));
            JsonNode value = part == null ? null : part.get(path.substring(path.indexOf('/') + 1));
            if (value != null && !value.isNull() && !(value.isArray() && value.size() == 0)) {
                sent.add(field);
            }
        });
        return sent;
    }

    /** What the table releases, of what the fixtures have: the need asks for no certificate. */
    private static Set<DisclosedField> released(DisclosureStage stage) {
        Set<DisclosedField> released = EnumSet.copyOf(DisclosedField.shown(stage));
        released.remove(DisclosedField.CERTIFICATES);
        return released;
    }
}
