package no.innpass.practiceplace;

/** How open a workplace is for one more request (MAT-25): an unused, open firm stands highest, size never lowers it. */
final class Openness {
    static final int UNKNOWN = -1;
    private static final int REQUEST = 20;
    private static final int ABOVE_SEATS = 20;
    private static final int BAD_EXPERIENCE = 40;

    private Openness() {}

    /**
     * {@code 100 - 20 x requests - 20 x open introductions above free places - 40 for a bad experience}, at least 0.
     *
     * @param requests in the last 30 days
     * @param open introductions that the employer has not answered to the end
     * @param free places not taken at the workplace
     * @param badExperience in the last 90 days
     */
    static int of(int requests, int open, int free, boolean badExperience) {
        int above = Math.max(0, open - free);
        return Math.max(0, 100 - REQUEST * requests - ABOVE_SEATS * above - (badExperience ? BAD_EXPERIENCE : 0));
    }
}
