package no.innpass.taxonomy.linking;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Texts as vectors over the pieces they hold, for the cosine between a new text and each of them: tf-idf, with
 * {@code idf = 1 + ln((1 + texts) / (1 + texts with the piece))}. Immutable.
 *
 * <p>Behind each piece stands the list of texts that hold it, as bytes: the step from the text before, seven bits a byte, doubled, and
 * one more where a byte with the count follows. That is some 1.5 bytes for each piece of each text.
 */
final class Space {
    private static final int MOST = 15;
    /** In a large collection what one text in twenty holds says next to nothing, and its list takes most of the time. */
    private static final int COMMON = 4_000;

    private static final int COMMON_SHARE = 20;

    private final Keys keys = new Keys();
    /** Where the list of each piece begins in {@link #lists}; one more at the end. */
    private final int[] starts;

    private final byte[] lists;
    private final float[] idf;
    private final float[] lengths;
    private final float[] weightOfCount = new float[MOST + 1];

    /**
     * @param textOf the pieces of each text by its number; asked twice for each
     * @param damped whether a piece that stands there again adds less: {@code 1 + ln(count)}; else the count itself
     */
    Space(int texts, IntFunction<Bag> textOf, boolean damped) {
        for (int count = 1; count <= MOST; count++) {
            weightOfCount[count] = damped ? (float) (1 + Math.log(count)) : count;
        }
        int[] last = new int[0];
        int[] bytes = new int[0];
        int[] holders = new int[0];
        for (int text = 0; text < texts; text++) {
            Bag bag = textOf.apply(text);
            for (int i = 0; i < bag.keys().length; i++) {
                int key = keys.add(bag.keys()[i]);
                last = keys.fitted(last);
                bytes = keys.fitted(bytes);
                holders = keys.fitted(holders);
                bytes[key] += bytesOf((text + 1 - last[key]) << 1) + (bag.counts()[i] > 1 ? 1 : 0);
                last[key] = text + 1;
                holders[key]++;
            }
        }
        starts = new int[keys.size() + 1];
        idf = new float[keys.size()];
        for (int key = 0; key < keys.size(); key++) {
            starts[key + 1] = starts[key] + bytes[key];
            boolean common = holders[key] > COMMON && holders[key] > texts / COMMON_SHARE;
            idf[key] = common ? 0 : (float) (1 + Math.log((1.0 + texts) / (1.0 + holders[key])));
        }
        lists = new byte[starts[keys.size()]];
        lengths = new float[texts];
        fill(textOf);
    }

    private static int bytesOf(int value) {
        return (Integer.SIZE - Integer.numberOfLeadingZeros(value | 1) + 6) / 7;
    }

    private void fill(IntFunction<Bag> textOf) {
        int[] next = Arrays.copyOf(starts, keys.size());
        int[] last = new int[keys.size()];
        for (int text = 0; text < lengths.length; text++) {
            Bag bag = textOf.apply(text);
            double squares = 0;
            for (int i = 0; i < bag.keys().length; i++) {
                int key = keys.find(bag.keys()[i]);
                int count = Math.min(bag.counts()[i], MOST);
                int step = (text + 1 - last[key]) << 1 | (count > 1 ? 1 : 0);
                last[key] = text + 1;
                for (; step > 0x7F; step >>>= 7) {
                    lists[next[key]++] = (byte) (step | 0x80);
                }
                lists[next[key]++] = (byte) step;
                if (count > 1) {
                    lists[next[key]++] = (byte) count;
                }
                double weight = (double) weightOfCount[count] * idf[key];
                squares += weight * weight;
            }
            lengths[text] = (float) Math.max(Math.sqrt(squares), Float.MIN_NORMAL);
        }
    }

    /** 0 to 1 for each text; pieces that no text holds don't count. All 0 when none of them is known. */
    float[] cosines(Bag asked) {
        float[] cosines = new float[lengths.length];
        double squares = 0;
        for (int i = 0; i < asked.keys().length; i++) {
            int key = keys.find(asked.keys()[i]);
            if (key >= 0 && idf[key] > 0) {
                float weight = weightOfCount[Math.min(asked.counts()[i], MOST)] * idf[key];
                squares += (double) weight * weight;
                addTo(cosines, key, weight * idf[key]);
            }
        }
        float length = (float) Math.max(Math.sqrt(squares), Float.MIN_NORMAL);
        for (int text = 0; text < cosines.length; text++) {
            cosines[text] /= length * lengths[text];
        }
        return cosines;
    }

    private void addTo(float[] sums, int key, float share) {
        int text = -1;
        int end = starts[key + 1];
        for (int at = starts[key]; at < end; ) {
            int read = lists[at++];
            int step = read & 0x7F;
            for (int shift = 7; read < 0; shift += 7) {
                read = lists[at++];
                step |= (read & 0x7F) << shift;
            }
            text += step >>> 1;
            int count = (step & 1) == 0 ? 1 : lists[at++];
            sums[text] += share * weightOfCount[count];
        }
    }

    /** Which part of what a text says is known here, 0 to 1, by weight; a piece that stands nowhere weighs like the rarest. */
    double known(Bag asked) {
        double all = 0;
        double known = 0;
        double rarest = 1 + Math.log((1.0 + lengths.length) / 2);
        for (long asking : asked.keys()) {
            int key = keys.find(asking);
            double weight = key < 0 ? rarest : idf[key];
            all += weight;
            known += key < 0 ? 0 : weight;
        }
        return all == 0 ? 0 : known / all;
    }
}
