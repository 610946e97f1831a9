package no.innpass.taxonomy.linking;

import java.util.Arrays;

/** Numbers pieces in the order they come, from 0: a hash table of plain arrays, twelve bytes a slot. */
final class Keys {
    private static final int FIRST_SLOTS = 1 << 10;

    private long[] slots = new long[FIRST_SLOTS];
    /** One more than the number of the piece in the slot; 0 is an empty slot. */
    private int[] numbers = new int[FIRST_SLOTS];

    private int size;

    int size() {
        return size;
    }

    /** Its number, a new one if it has none. */
    int add(long key) {
        int slot = slot(key);
        if (numbers[slot] == 0) {
            if (size >= slots.length / 2) {
                grow();
                slot = slot(key);
            }
            slots[slot] = key;
            numbers[slot] = ++size;
        }
        return numbers[slot] - 1;
    }

    /** Its number, or -1. */
    int find(long key) {
        return numbers[slot(key)] - 1;
    }

    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & (slots.length - 1);
        while (numbers[slot] != 0 && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] keys = slots;
        int[] old = numbers;
        slots = new long[keys.length * 2];
        numbers = new int[slots.length];
        for (int i = 0; i < keys.length; i++) {
            if (old[i] != 0) {
                int slot = slot(keys[i]);
                slots[slot] = keys[i];
                numbers[slot] = old[i];
            }
        }
    }

    /** The array, or a longer copy where the newest number has no place in it. */
    int[] fitted(int[] array) {
        return size <= array.length ? array : Arrays.copyOf(array, Math.max(size, array.length * 2));
    }
}
