package no.innpass.process.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Gives each workplace its size band by sector; among large private ones the reported share needs trade certificates. */
final class SizeBands {
    private static final String LARGE = "S50_PLUS";

    record Sized(WorkplaceCells.Cell cell, String band) {}

    private SizeBands() {}

    static List<Sized> deal(List<WorkplaceCells.Cell> cells, Chance chance) {
        return Stream.of("PUBLIC", "PRIVATE")
                .flatMap(sector -> ofSector(sector, cells, chance).stream())
                .toList();
    }

    private static List<Sized> ofSector(String sector, List<WorkplaceCells.Cell> cells, Chance chance) {
        List<WorkplaceCells.Cell> own =
                cells.stream().filter(cell -> cell.sector().equals(sector)).toList();
        List<String> bands = Shares.deal("size", sector, own.size(), chance);
        List<WorkplaceCells.Cell> order = sector.equals("PRIVATE") ? largeFirst(own, bands) : own;
        List<String> sorted =
                new ArrayList<>(bands.stream().filter(LARGE::equals).toList());
        sorted.addAll(bands.stream().filter(Predicate.not(LARGE::equals)).toList());
        List<Sized> sized = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            sized.add(new Sized(order.get(i), sorted.get(i)));
        }
        return sized;
    }

    /** As many as are large, with the reported share of trade certificates, then the rest as they came. */
    private static List<WorkplaceCells.Cell> largeFirst(List<WorkplaceCells.Cell> own, List<String> bands) {
        int large = (int) bands.stream().filter(LARGE::equals).count();
        double share = Shares.percent("need_of_the_large", "PRIVATE", "TRADE_CERTIFICATE");
        int trades = (int) Math.round(large * share / 100);
        List<WorkplaceCells.Cell> trade = own.stream()
                .filter(cell -> cell.need().equals("TRADE_CERTIFICATE"))
                .toList();
        List<WorkplaceCells.Cell> other = own.stream()
                .filter(cell -> !cell.need().equals("TRADE_CERTIFICATE"))
                .toList();
        int fromTrade = Math.min(trades, trade.size());
        int fromOther = Math.min(large - fromTrade, other.size());
        List<WorkplaceCells.Cell> order = new ArrayList<>(trade.subList(0, fromTrade));
        order.addAll(other.subList(0, fromOther));
        order.addAll(trade.subList(fromTrade, trade.size()));
        order.addAll(other.subList(fromOther, other.size()));
        return order;
    }
}
