package io.github.essayplanner.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Words for a country and its people that no stemmer can join: French and France are one. */
final class Nations {
  private static final String[] SAME = {
    "usa us america american americans states",
    "ussr soviet soviets russia russian russians",
    "britain british uk english england briton britons",
    "france french frenchmen frenchman",
    "germany german germans",
    "poland polish pole poles",
    "china chinese",
    "spain spanish spaniard spaniards",
    "netherlands dutch holland",
    "ireland irish irishmen",
    "scotland scottish scots scot",
    "wales welsh",
    "denmark danish dane danes",
    "sweden swedish swede swedes",
    "turkey turkish turk turks ottoman ottomans",
    "greece greek greeks",
    "hungary hungarian hungarians",
    "austria austrian austrians",
    "italy italian italians",
    "europe european europeans",
    "rome roman romans",
    "japan japanese",
    "india indian indians",
    "africa african africans",
    "switzerland swiss",
    "belgium belgian belgians",
    "serbia serbian serb serbs",
    "czechoslovakia czechoslovak czech czechs",
    "norway norwegian norwegians",
    "portugal portuguese",
    "korea korean koreans",
    "vietnam vietnamese",
    "cuba cuban cubans",
    "egypt egyptian egyptians",
    "israel israeli israelis",
    "canada canadian canadians",
    "mexico mexican mexicans",
    "yugoslavia yugoslav yugoslavs",
    "albania albanian albanians",
    "romania romanian romanians",
    "bulgaria bulgarian bulgarians",
    "ukraine ukrainian ukrainians",
    "finland finnish finn finns",
    "iceland icelandic",
    "brazil brazilian brazilians",
    "argentina argentine argentines",
    "chile chilean chileans",
    "australia australian australians",
    "iran iranian iranians persia persian",
    "iraq iraqi iraqis",
    "afghanistan afghan afghans",
    "pakistan pakistani pakistanis",
    "indonesia indonesian indonesians",
    "algeria algerian algerians",
    "ethiopia ethiopian ethiopians",
    "kenya kenyan kenyans",
    "nigeria nigerian nigerians",
    "ghana ghanaian ghanaians"
  };

  private static final Set<String> CONTINENTS = Set.of("europe", "africa");

  /** Names that stand for more than a country, or for something else as well. */
  private static final Set<String> WIDER = Set.of("europe", "africa", "rome", "turkey");

  private static final Set<String> STATES =
      Set.of(
          ("alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii"
                  + " idaho illinois indiana iowa kansas kentucky louisiana maine maryland"
                  + " massachusetts michigan minnesota mississippi missouri montana nebraska nevada"
                  + " ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin"
                  + " wyoming")
              .split(" "));

  private static final Map<String, String> FIRST = first();

  private Nations() {}

  private static Map<String, String> first() {
    Map<String, String> first = new HashMap<>();
    for (String row : SAME) {
      String[] names = row.split(" ");
      for (String name : names) {
        first.put(name, names[0]);
      }
    }
    return Map.copyOf(first);
  }

  /** Whether a word is a country's or its people's name. */
  static boolean has(String plain) {
    return FIRST.containsKey(plain);
  }

  /** Whether both are countries, or both states of America, and not the same. */
  static boolean areRivals(String plain, String other) {
    boolean countries = isCountry(plain) && isCountry(other);
    boolean states = STATES.contains(plain) && STATES.contains(other);
    return (countries || states) && !one(plain).equals(one(other));
  }

  private static boolean isCountry(String plain) {
    return has(plain) && !WIDER.contains(one(plain));
  }

  /** Whether a word names a continent, where many of the countries are. */
  static boolean isContinent(String plain) {
    return CONTINENTS.contains(one(plain));
  }

  /** The one word for a country and its people, or the word itself. */
  static String one(String plain) {
    return FIRST.getOrDefault(plain, plain);
  }
}
