package no.innpass.organisation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.innpass.geography.Areas;
import no.innpass.geography.Region;
import no.innpass.platform.security.Affiliation;
import no.innpass.platform.security.ScopeKind;
import no.innpass.platform.security.ScopeNames;
import org.jspecify.annotations.Nullable;

/** Says in words where a role holds, and whether there is such a place. */
@Singleton
class NamePlaces {
    private static final int MOST = 20;

    private final Map<ScopeKind, ScopeNames> names = new EnumMap<>(ScopeKind.class);
    private final Areas areas;

    NamePlaces(List<ScopeNames> names, Areas areas) {
        names.forEach(one -> this.names.put(one.kind(), one));
        this.areas = areas;
    }

    /** Words by scope; regions stand as their names, counties by their names. */
    @Transactional
    Map<Affiliation, String> of(Collection<Affiliation> affiliations) {
        Map<ScopeKind, Set<String>> wanted = new EnumMap<>(ScopeKind.class);
        affiliations.forEach(one -> Optional.ofNullable(one.scopeId())
                .ifPresent(id -> wanted.computeIfAbsent(one.scope(), kind -> new TreeSet<>())
                        .add(id)));
        Map<ScopeKind, Map<String, String>> found = new EnumMap<>(ScopeKind.class);
        wanted.forEach((kind, ids) -> found.put(kind, names(kind, ids)));
        Map<Affiliation, String> words = new HashMap<>();
        for (Affiliation one : affiliations) {
            @Nullable String id = one.scopeId();
            if (id != null) {
                Optional.ofNullable(found.getOrDefault(one.scope(), Map.of()).get(id))
                        .ifPresent(word -> words.put(one, word));
            }
        }
        return words;
    }

    /** Places that a role may hold in, whose names begin so; at most 20. Regions and counties stand as in {@link #of}. */
    @Transactional
    List<PlaceView> search(ScopeKind kind, String begin) {
        if (names.containsKey(kind)) {
            return Objects.requireNonNull(names.get(kind)).search(begin.strip(), MOST).entrySet().stream()
                    .map(one -> new PlaceView(one.getKey(), one.getValue()))
                    .toList();
        }
        return switch (kind) {
            case REGION ->
                List.of(Region.values()).stream()
                        .map(region -> new PlaceView(region.name(), region.name()))
                        .toList();
            case COUNTY ->
                areas.counties().stream()
                        .map(county -> new PlaceView(county.number(), county.name()))
                        .toList();
            default -> List.of();
        };
    }

    boolean exists(Affiliation affiliation) {
        return !affiliation.scope().needsId() || of(List.of(affiliation)).containsKey(affiliation);
    }

    private Map<String, String> names(ScopeKind kind, Set<String> ids) {
        if (names.containsKey(kind)) {
            return Objects.requireNonNull(names.get(kind)).names(ids);
        }
        Map<String, String> found = new HashMap<>();
        for (String id : ids) {
            search(kind, "").stream()
                    .filter(place -> place.id().equals(id))
                    .forEach(place -> found.put(id, place.name()));
        }
        return found;
    }
}
