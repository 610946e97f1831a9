package no.innpass.process.demo;

import java.util.List;

/** Says of some workplaces how they take applications, and how many they want to be shown; the shares are assumed. */
final class DrawChannels {
    private static final int TELLS_PERCENT = 20;
    private static final int LIMIT_PERCENT = 40;
    /** As often as it stands here. */
    private static final List<String> CHANNELS = List.of(
            "IN_PERSON",
            "IN_PERSON",
            "WRITTEN_RECEPTION",
            "ONLINE",
            "ONLINE",
            "ONLINE",
            "ONLY_NAV",
            "ONLY_NAV",
            "ONLY_PROVIDER",
            "DRAW");

    private final Chance chance;

    DrawChannels(Chance chance) {
        this.chance = chance;
    }

    /** After the people of the row are drawn: the first of them is whom to turn to. */
    void draw(Row row) {
        if (!chance.percent(TELLS_PERCENT)) {
            return;
        }
        String channel = chance.pick(CHANNELS);
        row.set("intake_channel", channel)
                .set("intake_contact", row.cell("contact_names").split("\\|")[0]);
        if (channel.equals("IN_PERSON")) {
            row.set("intake_words", "Kom innom mellom kl. 10 og 14, og spør i resepsjonen.");
        }
        if (chance.percent(LIMIT_PERCENT)) {
            boolean month = chance.percent(50);
            row.set("intake_most", chance.between(5, month ? 15 : 8)).set("intake_period", month ? "MONTH" : "WEEK");
        }
    }
}
