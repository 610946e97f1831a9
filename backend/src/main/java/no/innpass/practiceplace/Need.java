package no.innpass.practiceplace;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import no.innpass.platform.linter.Audience;
import no.innpass.platform.linter.FreeText;
import no.innpass.shared.DemandTag;
import no.innpass.shared.FactState;
import no.innpass.shared.LanguageLevel;
import no.innpass.shared.Prospect;
import no.innpass.shared.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * What a workplace states that it needs (PLC-01): one version of it, never changed once the place is submitted. Sent and shown in
 * this form to the employer and to staff alike. A part that is left out says "not asked", so that a draft may be kept at any point.
 *
 * @param title what the work is, in a few words
 * @param summary the employer's own words
 * @param tasks in the order of the employer
 */
@Serdeable
public record Need(
        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 120) String title,

        @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 1000) String summary,

        @Size(max = 30) List<@Valid Task> tasks,
        @Valid NeedDemands.Credentials credentials,
        @Valid NeedDemands.Language language,
        @Valid NeedDemands.Functions functions,
        @Valid NeedTerms.Hours hours,
        @Valid NeedTerms.Flexibility flexibility,
        @Valid NeedTerms.Purposes purposes,
        @Valid NeedTerms.Job job,
        @Valid NeedTerms.Support support,
        @Valid NeedMore more) {

    /** Nothing is stated yet. */
    public static final Need EMPTY = new Need(
            null,
            null,
            List.of(),
            NeedDemands.Credentials.NOT_ASKED,
            NeedDemands.Language.NOT_ASKED,
            NeedDemands.Functions.NOT_ASKED,
            NeedTerms.Hours.NOT_ASKED,
            NeedTerms.Flexibility.NOT_ASKED,
            NeedTerms.Purposes.NOT_ASKED,
            NeedTerms.Job.NOT_ASKED,
            NeedTerms.Support.NOT_ASKED,
            NeedMore.NOT_ASKED);

    /** The same in these words. */
    Need titled(@Nullable String newTitle, @Nullable String newSummary) {
        return new Need(
                newTitle,
                newSummary,
                tasks,
                credentials,
                language,
                functions,
                hours,
                flexibility,
                purposes,
                job,
                support,
                more);
    }

    /** The same with another prospect; with NONE nothing is left that it was to lead to. */
    Need leadingTo(Prospect prospect) {
        return new Need(
                title,
                summary,
                tasks,
                credentials,
                language,
                functions,
                hours,
                flexibility,
                purposes,
                job.withProspect(prospect),
                support,
                more);
    }

    /** The same with these demands and contracts. A section that nobody was asked about stays so where they ask nothing for the placement itself. */
    Need demanding(
            List<NeedDemands.Level> levels, List<NeedDemands.Credential> papers, List<NeedTerms.Contract> contracts) {
        boolean spoken = levels.stream().anyMatch(level -> level.tags().contains(DemandTag.PLACEMENT));
        boolean formal = papers.stream().anyMatch(paper -> paper.tags().contains(DemandTag.PLACEMENT));
        return new Need(
                title,
                summary,
                tasks,
                new NeedDemands.Credentials(formal ? FactState.VALUE : credentials.state(), papers),
                new NeedDemands.Language(
                        spoken ? FactState.VALUE : language.state(), levels, language.support(), language.supportHow()),
                functions,
                hours,
                flexibility,
                purposes,
                job.with(contracts),
                support,
                more);
    }

    public Need {
        tasks = List.copyOf(Objects.requireNonNullElse(tasks, List.of()));
        credentials = Objects.requireNonNullElse(credentials, NeedDemands.Credentials.NOT_ASKED);
        language = Objects.requireNonNullElse(language, NeedDemands.Language.NOT_ASKED);
        functions = Objects.requireNonNullElse(functions, NeedDemands.Functions.NOT_ASKED);
        hours = Objects.requireNonNullElse(hours, NeedTerms.Hours.NOT_ASKED);
        flexibility = Objects.requireNonNullElse(flexibility, NeedTerms.Flexibility.NOT_ASKED);
        purposes = Objects.requireNonNullElse(purposes, NeedTerms.Purposes.NOT_ASKED);
        job = Objects.requireNonNullElse(job, NeedTerms.Job.NOT_ASKED);
        support = Objects.requireNonNullElse(support, NeedTerms.Support.NOT_ASKED);
        more = Objects.requireNonNullElse(more, NeedMore.NOT_ASKED);
    }

    /**
     * One concrete piece of work (PLC-04).
     *
     * @param task code of a task or skill of the taxonomy; absent where none fits and {@code words} say it
     * @param words the employer's own words for it, at most 80 characters
     * @param share percent of the week, 1 to 100; all shares together at most 100
     * @param trainable can be learnt here
     * @param teacher who teaches it
     * @param unit the part of the firm that it comes from, in the employer's own words (PLC-14); absent where nobody has said
     * @param minutes how long it takes in a week; all of them together fit into the post
     * @param reading what Norwegian one must read to do it: BELOW_A1 says nothing, absent that nobody has said
     */
    @Serdeable
    public record Task(
            @Nullable @Size(max = 80) String task,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 80) String words,

            TaskType type,
            @Nullable @Min(1) @Max(100) Integer share,
            boolean trainable,

            @FreeText(Audience.HEARD) @Nullable @Size(max = 120) String teacher,

            @FreeText(Audience.EMPLOYER) @Nullable @Size(max = 60) String unit,

            @Nullable @Min(15) @Max(2400) Integer minutes,
            @Nullable LanguageLevel reading) {
        public Task {
            type = Objects.requireNonNullElse(type, TaskType.ORDINARY);
            unit = unit == null || unit.isBlank() ? null : unit.strip();
        }
    }
}
