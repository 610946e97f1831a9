package no.innpass.introduction.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The lines at some places: who finds a free seat, and who stands beyond (MAT-33). Pure. */
final class Queues {
    private Queues() {}

    /**
     * The line at one place.
     *
     * @param room free seats that nothing speaks for yet
     * @param line those to whom nothing has been offered, the earliest first
     */
    record Line(UUID placeId, int room, List<Standing> line) {
        /** Several stand here, and not all of them find a seat. */
        boolean queue() {
            return line.size() > 1 && line.size() > room;
        }

        /** Seats that are left when everybody in line has one. */
        int left() {
            return Math.max(0, room - line.size());
        }

        /** From 1 for the first who finds no free seat; 0 and less for who does. */
        int beyond(int index) {
            return index - room + 1;
        }
    }

    /**
     * @param standings in the order of their line
     * @param freeSeats by place; a place that is not in it is left out
     */
    static Map<UUID, Line> of(List<Standing> standings, Map<UUID, Integer> freeSeats) {
        Map<UUID, List<Standing>> lines = new LinkedHashMap<>();
        Map<UUID, Integer> promised = new LinkedHashMap<>();
        standings.forEach(one -> {
            if (one.movable()) {
                lines.computeIfAbsent(one.placeId(), any -> new ArrayList<>()).add(one);
            } else {
                promised.merge(one.placeId(), 1, Integer::sum);
            }
        });
        Map<UUID, Line> all = new LinkedHashMap<>();
        freeSeats.forEach((place, seats) -> all.put(
                place,
                new Line(
                        place,
                        Math.max(0, seats - promised.getOrDefault(place, 0)),
                        List.copyOf(lines.getOrDefault(place, List.of())))));
        return all;
    }
}
