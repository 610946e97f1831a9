package no.innpass.process.importing.csv;

import java.util.Optional;
import no.innpass.employer.channel.ChannelPeriod;
import no.innpass.employer.channel.IntakeChannel;
import no.innpass.platform.importing.CsvRow;
import no.innpass.process.importing.ImportPlan;
import org.jspecify.annotations.Nullable;

/** How a workplace takes applications (INT-10). */
final class ChannelCells {
    static final String COLUMNS = "intake_channel intake_contact intake_words intake_most intake_period";

    private ChannelCells() {}

    /** Absent where all cells are empty. */
    static ImportPlan.@Nullable Channel read(CsvRow row) {
        Optional<IntakeChannel> channel = row.code("intake_channel", IntakeChannel.class);
        Optional<String> contact = row.text("intake_contact", 200);
        if (contact.isPresent() && !row.list("contact_names").contains(contact.get())) {
            row.wrong("intake_contact", "UNKNOWN", "one of contact_names");
        }
        Optional<String> words = row.text("intake_words", 300);
        @Nullable Integer most = row.integer("intake_most", 1, 999).orElse(null);
        @Nullable ChannelPeriod period = row.code("intake_period", ChannelPeriod.class).orElse(null);
        if (most == null && period != null) {
            row.wrong("intake_most", "REQUIRED", "a number, with intake_period");
        }
        if (most != null && period == null) {
            row.wrong("intake_period", "REQUIRED", "WEEK, MONTH or YEAR, with intake_most");
        }
        boolean told = channel.isPresent() || contact.isPresent() || words.isPresent() || most != null;
        return told
                ? new ImportPlan.Channel(channel.orElse(null), contact.orElse(null), words.orElse(null), most, period)
                : null;
    }
}
