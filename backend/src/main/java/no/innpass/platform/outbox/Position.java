package no.innpass.platform.outbox;

/**
 * A place in the outbox: transaction id, then row number. Later means: committed in a later visible batch, or after it in the
 * same transaction. Text form {@code tx:row}.
 */
public record Position(long transaction, long row) implements Comparable<Position> {
    public static final Position START = new Position(0, 0);

    public static Position parse(String text) {
        int colon = text.indexOf(':');
        return new Position(Long.parseLong(text.substring(0, colon)), Long.parseLong(text.substring(colon + 1)));
    }

    @Override
    public int compareTo(Position other) {
        int byTransaction = Long.compare(transaction, other.transaction);
        return byTransaction != 0 ? byTransaction : Long.compare(row, other.row);
    }

    @Override
    public String toString() {
        return transaction + ":" + row;
    }
}
