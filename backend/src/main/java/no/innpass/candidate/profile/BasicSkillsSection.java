package no.innpass.candidate.profile;

import static java.util.Arrays.asList;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.innpass.shared.FactState;
import org.jspecify.annotations.Nullable;

/** Reading, writing, numbers and digital tools in four steps (CAN-08). */
@Serdeable
public record BasicSkillsSection(
        @NotNull FactState state,
        @Size(max = 4) List<@Valid @NotNull BasicSkill> skills,
        @Nullable SectionMark mark) implements Section {
    /** How the section stands in its table. */
    static final FactTable<BasicSkill> TABLE = new FactTable<>(
            SectionName.BASIC_SKILLS,
            "candidate_basic_skill",
            List.of("skill", "step"),
            fact -> asList(FactTable.name(fact.skill()), fact.step()),
            (row, mark) -> new BasicSkill(row.someChoice("skill", Kind.class), row.someNumber("step"), mark),
            BasicSkillsSection::new);

    public BasicSkillsSection {
        skills = Facts.copy(skills);
    }

    @Override
    public String factsName() {
        return "skills";
    }

    @Override
    public List<BasicSkill> facts() {
        return skills;
    }

    @Override
    public void checkTogether(FactCheck check) {
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (int i = 0; i < skills.size(); i++) {
            check.that(seen.add(skills.get(i).skill()), "skills/" + i + "/skill", "TWICE");
        }
    }

    public enum Kind {
        READING,
        WRITING,
        NUMERACY,
        DIGITAL
    }

    /** @param step 1 (beginner) to 4 (manages all that work asks) */
    @Serdeable
    @Schema(name = "BasicSkill")
    public record BasicSkill(
            @NotNull Kind skill,
            @Min(1) @Max(4) int step,
            @Nullable FactMark fact) implements Fact {
        @Override
        public void check(FactCheck check) {
            // each field is checked by itself
        }
    }
}
