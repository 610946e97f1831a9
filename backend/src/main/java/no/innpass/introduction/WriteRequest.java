package no.innpass.introduction;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import no.innpass.practiceplace.Need;
import no.innpass.practiceplace.NeedDemands;
import no.innpass.practiceplace.NeedTerms;
import no.innpass.practiceplace.PracticePlaces;
import no.innpass.shared.PlacementPurpose;
import no.innpass.taxonomy.Concept;
import no.innpass.taxonomy.Concepts;
import org.jspecify.annotations.Nullable;

/** Writes the question to the candidate from the need as it stands (INT-02); nothing of it is typed again. */
@Singleton
class WriteRequest {
    private final PracticePlaces places;
    private final Pairs pairs;
    private final Concepts concepts;

    WriteRequest(PracticePlaces places, Pairs pairs, Concepts concepts) {
        this.places = places;
        this.pairs = pairs;
        this.concepts = concepts;
    }

    RequestContent write(Pair pair) {
        Need need = places.need(pair.place().id(), pair.place().needVersion())
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
        return new RequestContent(
                pair.workplace().name(),
                Objects.requireNonNullElse(need.title(), pair.workplace().name()),
                false,
                false,
                purposes(need.purposes()),
                pair.place().startFirst(),
                pair.place().startLatest(),
                Objects.requireNonNullElse(pair.place().durationDays(), 0),
                week(need.hours()),
                need.tasks().stream().map(this::named).toList(),
                need.summary(),
                need.support().supervisor(),
                need.job().prospect(),
                need.job().contracts().stream().map(NeedTerms.Contract::type).toList(),
                need.credentials().demands().stream().map(this::named).toList(),
                pairs.contact(pair.workplace().id()).orElse(null));
    }

    private static List<PlacementPurpose> purposes(NeedTerms.Purposes stated) {
        List<PlacementPurpose> purposes = new ArrayList<>();
        Optional.ofNullable(stated.main()).ifPresent(purposes::add);
        stated.further().stream().filter(each -> each != stated.main()).forEach(purposes::add);
        return purposes;
    }

    /** The employer's own words stand before the taxonomy's. */
    private RequestContent.Named named(Need.Task task) {
        RequestContent.Named concept = named(task.task());
        return task.words() == null ? concept : new RequestContent.Named(task.task(), task.words(), null);
    }

    private RequestContent.Named named(NeedDemands.Credential demand) {
        return named(demand.credential());
    }

    private RequestContent.Named named(@Nullable String code) {
        Optional<Concept> concept = Optional.ofNullable(code).flatMap(concepts::byCode);
        return new RequestContent.Named(
                code,
                concept.map(found -> found.label(Language.NB)).orElse(""),
                concept.map(found -> found.label(Language.EN)).orElse(null));
    }

    /** {@code 1:09:00-15:00;4:12:00-21:00}; empty when no hours are stated. */
    private static String week(NeedTerms.Hours hours) {
        List<String> stretches = new ArrayList<>();
        for (NeedTerms.Stretch stretch : hours.stretches()) {
            stretches.add("%d:%02d:%02d-%02d:%02d"
                    .formatted(
                            stretch.day().getValue(),
                            stretch.from() / 60,
                            stretch.from() % 60,
                            stretch.to() / 60,
                            stretch.to() % 60));
        }
        return String.join(";", stretches);
    }
}
