package no.innpass.matching.engine;

import java.util.Map;

/** Finds documents without weighing them: for a search, where nobody is compared with anybody. Safe for use by several threads. */
public interface Finder {

    Found find(FindQuery query);

    /** Documents for each value of the field that one of them holds; nothing for a value that none does. */
    Map<Long, Integer> count(FindQuery.Count count);
}
