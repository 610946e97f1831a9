package no.innpass.matching.saved;

import java.util.UUID;

/**
 * @param owner member of staff
 * @param asked words and filters as they stand in the link of the page, without the question mark
 */
record SavedSearch(UUID id, UUID owner, SearchSide side, String name, String asked, long version) {}
