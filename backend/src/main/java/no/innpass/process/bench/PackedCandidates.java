package no.innpass.process.bench;

import java.util.Arrays;
import java.util.UUID;
import no.innpass.matching.document.CandidateFields;
import no.innpass.matching.term.Document;
import no.innpass.matching.term.Field;

/** Candidates as plain arrays, one cell or one run of cells each, in the order in which they came: what {@link HandScan} goes through. */
final class PackedCandidates {
    final UUID[] ids;
    final long[] random;
    final int[] flags;
    final int[] readyFrom;
    final byte[] purpose;
    final short[] language;
    final short[] tests;
    final int[] functions;
    final int[] surroundings;
    final long[] hours;
    final char[] reach;
    final int[] lineIndustries;
    final long[] wishedIndustries;
    final Runs done;
    final Runs near;
    final Runs certificates;
    final Runs line;
    final Runs wishes;
    final Runs wouldMove;
    final Runs vetoedTasks;
    private int size;

    PackedCandidates(int most) {
        ids = new UUID[most];
        random = new long[most];
        flags = new int[most];
        readyFrom = new int[most];
        purpose = new byte[most];
        language = new short[most];
        tests = new short[most];
        functions = new int[most];
        surroundings = new int[most];
        hours = new long[most];
        reach = new char[most];
        lineIndustries = new int[most];
        wishedIndustries = new long[most];
        done = new Runs(most);
        near = new Runs(most);
        certificates = new Runs(most);
        line = new Runs(most);
        wishes = new Runs(most);
        wouldMove = new Runs(most);
        vetoedTasks = new Runs(most);
    }

    int size() {
        return size;
    }

    void add(UUID id, Document document) {
        ids[size] = id;
        random[size] = document.number(CandidateFields.RANDOM);
        for (long flag : document.set(CandidateFields.FLAGS)) {
            flags[size] |= 1 << flag;
        }
        readyFrom[size] = (int) document.number(CandidateFields.READY_FROM);
        purpose[size] = (byte) document.number(CandidateFields.PURPOSE);
        language[size] = (short) document.number(CandidateFields.LANGUAGE);
        tests[size] = (short) document.number(CandidateFields.TESTS);
        functions[size] = (int) document.number(CandidateFields.FUNCTIONS);
        surroundings[size] = (int) document.number(CandidateFields.SURROUNDINGS);
        hours[size] = document.number(CandidateFields.HOURS);
        reach[size] = (char) document.number(CandidateFields.REACH);
        lineIndustries[size] = (int) document.number(CandidateFields.LINE_INDUSTRIES);
        wishedIndustries[size] = document.number(CandidateFields.WISHED_INDUSTRIES);
        size++;
        done.add(document, CandidateFields.DONE);
        near.add(document, CandidateFields.NEAR);
        certificates.add(document, CandidateFields.CERTIFICATES);
        line.add(document, CandidateFields.LINE);
        wishes.add(document, CandidateFields.WISHES);
        wouldMove.add(document, CandidateFields.WOULD_MOVE);
        vetoedTasks.add(document, CandidateFields.VETOED_TASKS);
    }

    /** A set of each candidate, one after the other. */
    static final class Runs {
        /** Where the values of each begin; one more at the end. */
        final int[] starts;

        int[] values;
        private int count;

        Runs(int most) {
            starts = new int[most + 1];
            values = new int[most];
        }

        private void add(Document document, Field field) {
            long[] added = document.set(field);
            int at = starts[count++];
            if (at + added.length > values.length) {
                values = Arrays.copyOf(values, 2 * (at + added.length));
            }
            for (long value : added) {
                values[at++] = (int) value;
            }
            starts[count] = at;
        }

        boolean has(int row, int value) {
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                if (values[i] == value) {
                    return true;
                }
            }
            return false;
        }
    }
}
