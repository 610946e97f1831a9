package no.innpass.practiceplace;

import no.innpass.employer.Light;
import no.innpass.employer.WorkplacePicture;

/** How open a workplace is for one more request (MAT-25): an unused, open firm stands highest, size never lowers it. */
final class Openness {
    static final int UNKNOWN = -1;
    private static final int REQUEST = 20;
    private static final int ABOVE_SEATS = 20;
    private static final int BAD_EXPERIENCE = 40;
    private static final int UNCONFIRMED = 20;

    private Openness() {}

    /**
     * {@code 100 - 20 x requests - 20 x open introductions above free places - 40 for a bad experience - 20 where nobody has confirmed of
     * late} (light YELLOW, EMP-07: a fresh need goes before a stale one), at least 0.
     *
     * @param free places not taken at the workplace
     */
    static int of(WorkplacePicture picture, int free) {
        int above = Math.max(0, picture.open() - free);
        int badExperience = picture.badExperience() ? BAD_EXPERIENCE : 0;
        int unconfirmed = picture.light() == Light.YELLOW ? UNCONFIRMED : 0;
        return Math.max(0, 100 - REQUEST * picture.requests() - ABOVE_SEATS * above - badExperience - unconfirmed);
    }
}
