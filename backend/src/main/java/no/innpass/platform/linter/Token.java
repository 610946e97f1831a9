package no.innpass.platform.linter;

/**
 * A word of a text.
 *
 * @param form composed (NFKC), lower case, without invisible characters; never empty
 * @param start first UTF-16 unit in the text
 * @param end after the last unit
 * @param sentence counts up; a phrase never reaches from one sentence into the next
 */
record Token(String form, int start, int end, int sentence) {

    boolean isNumber() {
        return form.chars().allMatch(Character::isDigit);
    }
}
