package no.innpass.measure;

import org.jspecify.annotations.Nullable;

/**
 * The frame of a run (MAT-23): what is absent sets no limit, or is not known.
 *
 * @param quota people that the quota lets in
 * @param budget people that the money covers
 * @param absencePercent of the hours so far, 0 to 100
 * @param droppedOut people who have left before the end, so far
 */
public record RunFrame(
        @Nullable Integer quota,
        @Nullable Integer budget,
        @Nullable Integer absencePercent,
        @Nullable Integer droppedOut) {
    public static final RunFrame OPEN = new RunFrame(null, null, null, null);

    /**
     * What bars the one who stands in this line, or nothing: quota and money must both hold (MEA-17).
     *
     * @param line place in the order of joining, from 1
     */
    public @Nullable QuotaBar bars(int line) {
        if (quota != null && line > quota) {
            return QuotaBar.QUOTA;
        }
        return budget != null && line > budget ? QuotaBar.BUDGET : null;
    }
}
