package no.innpass.platform.database;

/** Where the database is and who may enter; {@link #toString()} leaves the password out. */
public record DatabaseAccess(String url, String user, String password) {
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
