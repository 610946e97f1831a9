package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.CertificateState;
import no.innpass.shared.FactState;
import no.innpass.taxonomy.ConceptKind;
import org.jspecify.annotations.Nullable;

/** Certificates, licences and formal goals (CAN-06), with real competence beside the formal one. */
@Serdeable
public record CertificatesSection(
        @NotNull FactState state,
        @Size(max = 40) List<@Valid @NotNull Credential> credentials,
        @Nullable SectionMark mark)
        implements Section {
    /** How the section stands in its table. */
    static final FactTable<Credential> TABLE = new FactTable<>(
            SectionName.CERTIFICATES,
            "candidate_credential",
            List.of(
                    "concept",
                    "phrase",
                    "basis",
                    "answer",
                    "state",
                    "issuer",
                    "obtained_on",
                    "valid_until",
                    "documented"),
            fact -> asList(
                    fact.concept(),
                    fact.phrase(),
                    FactTable.name(fact.basis()),
                    FactTable.name(fact.answer()),
                    FactTable.name(fact.certificate()),
                    fact.issuer(),
                    fact.obtainedOn(),
                    fact.validUntil(),
                    FactTable.is(fact.documented())),
            (row, mark) -> new Credential(
                    row.text("concept"),
                    row.text("phrase"),
                    row.someChoice("basis", Basis.class),
                    row.someChoice("answer", FactState.class),
                    row.choice("state", CertificateState.class),
                    row.text("issuer"),
                    row.day("obtained_on"),
                    row.day("valid_until"),
                    row.flag("documented"),
                    mark),
            CertificatesSection::new);

    public CertificatesSection {
        credentials = Facts.copy(credentials);
    }

    @Override
    public String factsName() {
        return "credentials";
    }

    @Override
    public List<Credential> facts() {
        return credentials;
    }

    @Override
    public boolean factsFitState() {
        return state == FactState.NOT_ASKED || Section.super.factsFitState();
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < credentials.size(); i++) {
            Credential credential = credentials.get(i);
            check.that(
                    credential.concept() == null || seen.add(credential.concept() + credential.basis()),
                    "credentials/" + i + "/concept",
                    "TWICE");
        }
    }

    /** Formal papers, or competence gained by experience without them. */
    public enum Basis {
        FORMAL,
        EXPERIENCE
    }

    /**
     * @param answer VALUE, or that this very certificate is NONE, NOT_ASKED or DECLINED (CAN-02)
     * @param certificate goes with VALUE, and only with it
     * @param obtainedOn the day it was, or is to be, obtained
     * @param validUntil last valid day
     */
    @Serdeable
    @Schema(name = "Credential")
    public record Credential(
            @Nullable @Size(max = 80) String concept,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 80) String phrase,

            @NotNull Basis basis,
            @NotNull FactState answer,
            @Nullable CertificateState certificate,

            @FreeText(Audience.STAFF) @Nullable @Size(min = 1, max = 120) String issuer,

            @Nullable LocalDate obtainedOn,
            @Nullable LocalDate validUntil,
            @Nullable Boolean documented,
            @Nullable FactMark fact)
            implements Fact {
        public Credential {
            phrase = Facts.trimmed(phrase);
            issuer = Facts.trimmed(issuer);
        }

        @Override
        public void check(FactCheck check) {
            check.conceptOrPhrase(concept, phrase);
            check.concept(concept, "concept", ConceptKind.CREDENTIAL);
            check.that((answer == FactState.VALUE) == (certificate != null), "certificate", "GOES_WITH_VALUE");
            boolean details =
                    issuer != null || obtainedOn != null || validUntil != null || Boolean.TRUE.equals(documented);
            check.that(answer == FactState.VALUE || !details, "answer", "DETAILS_GO_WITH_VALUE");
            check.that(
                    obtainedOn == null || validUntil == null || !validUntil.isBefore(obtainedOn),
                    "validUntil",
                    "BEFORE_START");
        }
    }
}
