package io.github.essayplanner.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that says what stands behind or below it: {@code Thesis}, {@code Works cited}.
 *
 * @param kind what stands there
 * @param label as typed
 * @param rest what stands behind its colon; empty where it is a line of its own
 */
record NoteLabel(Kind kind, String label, String rest) {
  /** What a label can announce. */
  enum Kind {
    TITLE(),
    QUESTION("q", "question", "essay question"),
    THESIS("thesis", "thesis statement", "working thesis", "my thesis"),
    CONTEXT("introduction", "intro", "context", "background"),
    CONCLUSION("conclusion", "conclusions"),
    SOURCES("sources", "works cited", "bibliography", "references", "reading list"),
    INBOX("to do", "todo", "still to do", "to-do"),
    BODY(
        "body",
        "main body",
        "main points",
        "main arguments",
        "arguments",
        "factors",
        "outline",
        "essay plan"),
    POINT("point", "topic sentence"),
    COUNTER("counter", "counter-argument", "objection", "counterargument", "counter argument"),
    REPLY("reply", "answer", "response"),
    AGAINST("against"),
    FOR("for");

    private final List<String> words;

    Kind(String... words) {
      this.words = List.of(words);
    }

    /** Whether it opens a part of the essay, and not of one argument. */
    boolean isSection() {
      return compareTo(POINT) < 0;
    }
  }

  /** The same words in other languages and other words for the same. */
  private static final Map<Kind, List<String>> OTHER_WORDS =
      Map.ofEntries(
          Map.entry(Kind.TITLE, List.of("title", "essay title", "titel", "titre", "título")),
          Map.entry(
              Kind.QUESTION,
              List.of(
                  "research question",
                  "exam question",
                  "rq",
                  "key question",
                  "guiding question",
                  "motion",
                  "task",
                  "prompt",
                  "essay",
                  "frage",
                  "leitfrage",
                  "problématique",
                  "pregunta",
                  "问题",
                  "السؤال",
                  "вопрос",
                  "ερώτημα",
                  "שאלה")),
          Map.entry(
              Kind.THESIS,
              List.of(
                  "these",
                  "thèse",
                  "tesis",
                  "tesi",
                  "论点",
                  "論点",
                  "主張",
                  "الأطروحة",
                  "тезис",
                  "θέση",
                  "טענה")),
          Map.entry(
              Kind.CONTEXT,
              List.of(
                  "einleitung",
                  "introducción",
                  "introduzione",
                  "inleiding",
                  "引言",
                  "序論",
                  "はじめに",
                  "서론",
                  "المقدمة",
                  "введение",
                  "вступление",
                  "εισαγωγή",
                  "מבוא")),
          Map.entry(
              Kind.CONCLUSION,
              List.of(
                  "concl",
                  "conc",
                  "conclude",
                  "in conclusion",
                  "overall judgement",
                  "final judgement",
                  "schluss",
                  "fazit",
                  "conclusión",
                  "conclusione",
                  "结论",
                  "結論",
                  "まとめ",
                  "결론",
                  "الخاتمة",
                  "заключение",
                  "вывод",
                  "συμπέρασμα",
                  "סיכום")),
          Map.entry(
              Kind.SOURCES,
              List.of(
                  "quellen",
                  "literatur",
                  "literaturverzeichnis",
                  "bibliographie",
                  "bibliografía",
                  "fuentes",
                  "参考文献",
                  "المراجع",
                  "источники",
                  "литература",
                  "πηγές",
                  "βιβλιογραφία",
                  "מקורות")),
          Map.entry(
              Kind.INBOX,
              List.of(
                  "noch zu tun",
                  "zu tun",
                  "zu erledigen",
                  "à faire",
                  "por hacer",
                  "pendiente",
                  "da fare")),
          Map.entry(
              Kind.BODY,
              List.of(
                  "hauptteil",
                  "développement",
                  "desarrollo",
                  "main part",
                  "my points",
                  "my arguments",
                  "key points")),
          Map.entry(
              Kind.COUNTER,
              List.of(
                  "counterclaim",
                  "counter-claim",
                  "opposing view",
                  "opposing argument",
                  "gegenargument",
                  "einwand",
                  "contre-argument",
                  "objeción",
                  "возражение",
                  "αντίρρηση")),
          Map.entry(
              Kind.REPLY,
              List.of(
                  "rebuttal",
                  "refutation",
                  "erwiderung",
                  "antwort",
                  "entgegnung",
                  "réponse",
                  "respuesta",
                  "ответ",
                  "απάντηση")),
          Map.entry(
              Kind.AGAINST,
              List.of(
                  "opp",
                  "opposition",
                  "arguments against",
                  "con",
                  "cons",
                  "contra",
                  "disadvantages",
                  "weaknesses",
                  "drawbacks",
                  "dagegen",
                  "contre",
                  "en contra")),
          Map.entry(
              Kind.FOR,
              List.of(
                  "prop",
                  "proposition",
                  "arguments for",
                  "pros",
                  "pro",
                  "advantages",
                  "strengths",
                  "benefits",
                  "dafür",
                  "pour",
                  "a favor")));

  private static final Map<String, Kind> KINDS = kinds();
  private static final int LONGEST = 25;
  private static final Pattern BEFORE_COLON =
      Pattern.compile(
          "(?U)([^:：]{1,"
              + LONGEST
              + "}?)(?:\\s{0,9}(?:::|[:：])\\s*|(?<=^Q)[.)]\\s+|(\\s{1,9}(?:[–—]|-{1,3})(?:\\s+|$)))(.*)",
          Pattern.DOTALL);

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new HashMap<>();
    for (Kind kind : Kind.values()) {
      kind.words.forEach(word -> kinds.put(word, kind));
      OTHER_WORDS.getOrDefault(kind, List.of()).forEach(word -> kinds.put(word, kind));
    }
    return kinds;
  }

  /** The label that a text is, or begins with before a colon or a dash. */
  static Optional<NoteLabel> of(String text) {
    String bare = text.strip();
    Kind whole = bare.length() <= LONGEST ? kind(bare) : null;
    if (whole != null) {
      return Optional.of(new NoteLabel(whole, bare, ""));
    }
    Matcher colon = BEFORE_COLON.matcher(bare);
    if (!colon.lookingAt() || !colon.matches()) {
      return Optional.empty();
    }
    Kind kind = kind(colon.group(1));
    if (kind == null) {
      return Optional.empty();
    }
    NoteLabel label = new NoteLabel(kind, colon.group(1), colon.group(3).strip());
    boolean dashed = colon.group(2) != null;
    return dashed && label.mayBeginSentence() ? Optional.empty() : Optional.of(label);
  }

  private static Kind kind(String label) {
    String plain = label.strip().toLowerCase(Locale.ROOT).replaceAll("(?U)\\s+", " ");
    return KINDS.get(plain.replaceAll("^[*_]+|[*_]+$", ""));
  }

  /**
   * Whether a dash behind it may go on with a sentence: "Body – mind", "These – the peasants –".
   */
  private boolean mayBeginSentence() {
    return kind == Kind.BODY || kind == Kind.THESIS && !isPlain();
  }

  /** Whether it says for or against what the things stand that follow. */
  boolean isSide() {
    return kind == Kind.FOR || kind == Kind.AGAINST;
  }

  /** Whether a text stands behind its label on one line. */
  static boolean isInline(String text) {
    return of(text).filter(label -> !label.rest().isEmpty()).isPresent();
  }

  /** Whether it is one of the words that need not be kept once they have been understood. */
  boolean isPlain() {
    return kind.words.contains(label.strip().toLowerCase(Locale.ROOT).replaceAll("(?U)\\s+", " "));
  }
}
