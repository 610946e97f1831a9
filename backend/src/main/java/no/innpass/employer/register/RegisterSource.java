package no.innpass.employer.register;

/** Where what is told of a firm comes from. */
public enum RegisterSource {
    /** The register's service, asked this moment. */
    LIVE,
    /** What stands here already: the last file of the register, or what people have written. */
    HERE
}
