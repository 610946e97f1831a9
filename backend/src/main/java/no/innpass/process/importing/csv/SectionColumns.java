package no.innpass.process.importing.csv;

import no.innpass.candidate.profile.Section;

/** Where in the file a section's problem is to be mended. */
final class SectionColumns {
    private SectionColumns() {}

    /** The column that holds the section's state. */
    static String of(Section section) {
        return switch (section.name()) {
            case SKILLS -> "skills";
            case EXPERIENCE -> "experience";
            case EDUCATION -> "education";
            case CERTIFICATES -> "certificates";
            case NORWEGIAN -> "norwegian_estimated";
            case LANGUAGES -> "languages";
            case BASIC_SKILLS -> "basic_skills";
            case WISHES -> "wishes";
            case GOALS -> "goal";
            case PURPOSES -> "purposes";
            case FUNCTIONS -> "functions";
            case ENVIRONMENT -> "environment";
            case HOURS -> "hours";
            case REACH -> "home";
        };
    }

    /** {@code /resources/2/concept} as "item 3: concept". */
    static String place(String pointer) {
        String[] steps = pointer.split("/", -1);
        String last = steps[steps.length - 1];
        return steps.length > 2 && steps[2].matches("\\d+")
                ? "item " + (Integer.parseInt(steps[2]) + 1) + (steps.length > 3 ? ": " + last : "")
                : last;
    }
}
