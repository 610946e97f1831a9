package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.Ability;
import no.innpass.shared.AdaptationOffer;
import no.innpass.shared.FactState;
import no.innpass.shared.FunctionalAttribute;
import org.jspecify.annotations.Nullable;

/** What the candidate can do now, and needs in order to manage, in work terms and never by cause (CAN-11). Art. 9 data (PRI-07). */
@Serdeable
public record FunctionsSection(
        @NotNull FactState state,
        @Size(max = 24) List<@Valid @NotNull Statement> statements,
        @Nullable SectionMark mark)
        implements Section {
    /** How the section stands in its table. */
    static final FactTable<Statement> TABLE = new FactTable<>(
            SectionName.FUNCTIONS,
            "candidate_function",
            List.of("attribute", "ability", "aid", "adaptation"),
            fact -> asList(
                    FactTable.name(fact.attribute()),
                    FactTable.name(fact.ability()),
                    fact.aid(),
                    FactTable.name(fact.adaptation())),
            (row, mark) -> new Statement(
                    row.choice("attribute", FunctionalAttribute.class),
                    row.choice("ability", Ability.class),
                    row.text("aid"),
                    row.choice("adaptation", AdaptationOffer.class),
                    mark),
            FunctionsSection::new);

    public FunctionsSection {
        statements = Facts.copy(statements);
    }

    @Override
    public String factsName() {
        return "statements";
    }

    @Override
    public List<Statement> facts() {
        return statements;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<Enum<?>> seen = new HashSet<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            Enum<?> about = statement.attribute() == null ? statement.adaptation() : statement.attribute();
            check.that(about == null || seen.add(about), "statements/" + i, "TWICE");
        }
    }

    /**
     * Either an attribute with what the person can, or an adaptation that the person needs.
     *
     * @param aid what helps; goes with WITH_AID, and only with it
     */
    @Serdeable
    @Schema(name = "FunctionalStatement")
    public record Statement(
            @Nullable FunctionalAttribute attribute,
            @Nullable Ability ability,

            @FreeText(Audience.PROFILE) @Nullable @Size(min = 1, max = 80) String aid,

            @Nullable AdaptationOffer adaptation,
            @Nullable FactMark fact)
            implements Fact {
        public Statement {
            aid = Facts.trimmed(aid);
        }

        @Override
        public void check(FactCheck check) {
            check.that((attribute == null) != (adaptation == null), "attribute", "ABILITY_OR_ADAPTATION");
            check.that((attribute == null) == (ability == null), "ability", "ABILITY_GOES_WITH_ATTRIBUTE");
            check.that(ability != Ability.UNKNOWN, "ability", "LEAVE_OUT_WHAT_IS_UNKNOWN");
            check.that((ability == Ability.WITH_AID) == (aid != null), "aid", "AID_GOES_WITH_WITH_AID");
        }
    }
}
