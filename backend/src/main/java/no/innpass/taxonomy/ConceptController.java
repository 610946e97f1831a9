package no.innpass.taxonomy;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import no.innpass.platform.i18n.Language;
import no.innpass.platform.problem.CommonProblem;
import no.innpass.platform.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Look-ups for everybody's pickers. The list says nothing about anybody, so all who are logged in read it at one address, whatever
 * their role (decision 0011).
 */
@Controller("/api/v1/concepts")
class ConceptController {
    private final Concepts concepts;

    ConceptController(Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * Proposes concepts for typed text, best first; without text, all of the kinds by the alphabet.
     *
     * @param query what was typed
     * @param kind wanted kinds; all if none is given
     * @param language of the labels; from Accept-Language if not given
     * @param limit most proposals
     */
    @Get
    List<ConceptView> propose(
            @QueryValue(defaultValue = "") @Size(max = 80) String query,
            @QueryValue @Nullable @Size(max = 20) Set<ConceptKind> kind,
            @QueryValue @Nullable Language language,
            @QueryValue(defaultValue = "10") @Min(1) @Max(200) int limit,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        Language shown = language == null ? Language.ofHeader(accepted) : language;
        Set<ConceptKind> kinds = kind == null ? Set.of() : kind;
        if (query.isBlank()) {
            return concepts.ofKinds(kinds, shown).stream()
                    .limit(limit)
                    .map(concept -> ConceptView.of(concept, shown))
                    .toList();
        }
        return concepts.search(query, kinds, shown, limit).stream()
                .map(hit -> ConceptView.of(hit, shown))
                .toList();
    }

    /** One concept with its names and relatives. */
    @Get("/{code}")
    ConceptDetailView show(
            @Size(max = 80) String code,
            @QueryValue @Nullable Language language,
            @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        Language shown = language == null ? Language.ofHeader(accepted) : language;
        return concepts.byCode(code)
                .map(concept -> ConceptDetailView.of(concept, concepts, shown))
                .orElseThrow(() -> new Refused(new CommonProblem.NotFound()));
    }
}
