package no.innpass.process.casebook;

import java.util.List;
import java.util.Map;

/**
 * One thing that an explanation says, flattened.
 *
 * @param where {@code grade}, {@code fact}, {@code missing}, {@code gate}, {@code condition}, {@code legal}, {@code contract}, {@code quiet} or
 *     {@code beside}
 * @param about the criterion of a line, the type of a contract; else empty
 * @param code code of the sentence
 * @param params its words, {@code grade} of the line among them
 * @param ways codes of the ways out that are offered with it
 */
record Statement(String where, String about, String code, Map<String, String> params, List<String> ways) {

    /** As a reader of the report sees it. */
    @Override
    public String toString() {
        return where + (about.isEmpty() ? "" : "." + about) + " " + code
                + (params.isEmpty() ? "" : " " + params)
                + (ways.isEmpty() ? "" : " ways " + ways);
    }
}
