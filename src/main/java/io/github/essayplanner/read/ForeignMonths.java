package io.github.essayplanner.read;

import java.util.List;
import java.util.Locale;

/** The months in German, Dutch, French, Spanish, Italian and Portuguese. */
final class ForeignMonths {
  /** January first; a name that is English too is left out. */
  private static final List<String> NAMES =
      List.of(
          "januar jänner januari janvier enero gennaio janeiro",
          "februar februari février fevrier febrero febbraio fevereiro",
          "märz maerz maart mars marzo março marco",
          "avril abril aprile",
          "mai mei mayo maggio maio",
          "juni juin junio giugno junho",
          "juli juillet julio luglio julho",
          "augustus août aout agosto",
          "septembre septiembre settembre setembro",
          "oktober octobre octubre ottobre outubro",
          "novembre noviembre novembro",
          "dezember décembre decembre diciembre dicembre dezembro");

  private ForeignMonths() {}

  /** The month of a name, in any case, from 1; 0 where it is none. */
  static int of(String word) {
    String small = " " + word.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < NAMES.size(); i++) {
      if ((" " + NAMES.get(i) + " ").contains(small)) {
        return i + 1;
      }
    }
    return 0;
  }
}
