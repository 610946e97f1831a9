package no.innpass.process.demo;

import java.util.List;

/** Invented names. Each ends in {@value #MARK}; first and last names are drawn apart, and apart from every other fact. */
final class Names {
    static final String MARK = "(oppdiktet)";

    private static final List<String> FIRST = List.of(
            "Ada", "Adam", "Aisha", "Alma", "Amal", "Amir", "Anders", "Anna", "Arne", "Astrid", "Bashir", "Berit",
            "Birk", "Daniel", "Dina", "Elias", "Elin", "Emil", "Eva", "Fatima", "Filip", "Frida", "Grete", "Hana",
            "Harald", "Hassan", "Helle", "Ibrahim", "Ida", "Ingrid", "Iris", "Ivan", "Jakub", "Jonas", "Julia", "Kari",
            "Karim", "Katrin", "Knut", "Lars", "Leila", "Lina", "Magnus", "Maja", "Malik", "Maria", "Mina", "Nadia",
            "Nils", "Nora", "Olav", "Oskar", "Petra", "Rana", "Rolf", "Samir", "Sara", "Selma", "Signe", "Sofie",
            "Tariq", "Tekle", "Thea", "Tiril", "Ulrik", "Vera", "Viktor", "Yasmin", "Yonas", "Zara");
    private static final List<String> LAST = List.of(
            "Aas",
            "Abdi",
            "Amundsen",
            "Bakke",
            "Berg",
            "Bjerke",
            "Brun",
            "Dahl",
            "Egge",
            "Engen",
            "Fjeld",
            "Foss",
            "Gran",
            "Haddad",
            "Hagen",
            "Haile",
            "Halvorsen",
            "Haug",
            "Holm",
            "Hussein",
            "Iversen",
            "Jansen",
            "Karimi",
            "Kovac",
            "Lien",
            "Lund",
            "Mahmoud",
            "Melby",
            "Moe",
            "Myhr",
            "Nasser",
            "Ness",
            "Novak",
            "Nygaard",
            "Omar",
            "Petrov",
            "Rahimi",
            "Rud",
            "Sæther",
            "Said",
            "Sand",
            "Solberg",
            "Solli",
            "Strand",
            "Tesfai",
            "Torp",
            "Tran",
            "Ulven",
            "Vik",
            "Wold",
            "Yilmaz",
            "Øien",
            "Ås");
    private static final List<String> FIRM = List.of(
            "Alvestein",
            "Bergkrystall",
            "Bjørkelund",
            "Blåklokka",
            "Brattbakken",
            "Daggry",
            "Elvesus",
            "Engsoleia",
            "Fagertun",
            "Fjellbris",
            "Fjordgløtt",
            "Furukongla",
            "Granlia",
            "Gullregn",
            "Havgula",
            "Heimdalsro",
            "Hvitveis",
            "Kastanjen",
            "Kløverbakken",
            "Kvitfjellet",
            "Lerketun",
            "Lyngheim",
            "Marigull",
            "Morgenrøde",
            "Myrull",
            "Nordlys",
            "Nøkkerosa",
            "Polarstjerna",
            "Rognebær",
            "Skogstjerna",
            "Skyfri",
            "Snøklokka",
            "Solbakken",
            "Solvind",
            "Steinrøysa",
            "Sølvrev",
            "Tindeblikk",
            "Trollhegg",
            "Tyttebæret",
            "Vesterled",
            "Villblomsten",
            "Vindheim",
            "Vårløsning",
            "Ørneredet",
            "Østavind");

    private Names() {}

    static String person(Chance chance) {
        return chance.pick(FIRST) + " " + chance.pick(LAST) + " " + MARK;
    }

    /** A fancy word for a firm, without the mark. */
    static String firm(Chance chance) {
        return chance.pick(FIRM);
    }
}
