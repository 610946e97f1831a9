package no.innpass;

import no.innpass.platform.database.StartRefused;

/** The entry: {@code run.sh} calls it. Without words it serves the application; the words are those of {@link Launch}. */
public final class Application {
    private Application() {}

    public static void main(String[] args) throws Exception {
        try {
            Launch.run(args, System.getenv());
        } catch (StartRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(2);
        }
    }
}
