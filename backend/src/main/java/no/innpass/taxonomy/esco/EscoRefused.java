package no.innpass.taxonomy.esco;

/** A bundle that cannot be imported; the message names zip, file, line and column, and what would be right. Nothing was stored. */
public final class EscoRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EscoRefused(String sentence) {
        super(sentence);
    }
}
