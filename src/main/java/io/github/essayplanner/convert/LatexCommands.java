package io.github.essayplanner.convert;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is known of the commands of LaTeX that a list of references may have. */
final class LatexCommands {
  /** A command and what it prints, in pairs; {@code _} is a blank. */
  private static final String PRINTED =
      """
      o ø O Ø l ł L Ł ss ß ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ
      ng ŋ NG Ŋ S § P ¶ pounds £ textsterling £ euro € texteuro € EUR € textyen ¥ yen ¥ textcent ¢
      copyright © textcopyright © textregistered ® texttrademark ™ textdegree ° degree °
      textendash – textemdash — ldots … dots … textellipsis … cdots ⋯ textbullet • bullet •
      textperiodcentered · cdot · textquoteright ’ textquoteleft ‘ textquotedblleft “
      textquotedblright ” textquotesingle ' textquotedbl " quotedblbase „ quotesinglbase ‚
      glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » guillemotleft « guillemotright » guillemetleft «
      guillemetright » guilsinglleft ‹ guilsinglright › textexclamdown ¡ textquestiondown ¿
      textbackslash \\ backslash \\ textasciitilde ~ textasciicircum ^ textless < textgreater >
      textbar | textdollar $ textbraceleft { textbraceright } lbrace { rbrace }
      textordfeminine ª textordmasculine º textnumero № dag † ddag ‡ textdagger † textdaggerdbl ‡
      slash / TeX TeX LaTeX LaTeX LaTeXe LaTeX2e BibTeX BibTeX XeTeX XeTeX LuaTeX LuaTeX ConTeXt ConTeXt
      times × div ÷ pm ± circ ∘ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ equiv ≡ infty ∞
      to → rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ partial ∂ nabla ∇
      in ∈ subset ⊂ cup ∪ cap ∩ sum ∑ prod ∏ int ∫ ell ℓ hbar ℏ prime ′ forall ∀ exists ∃ emptyset ∅
      alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
      kappa κ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ
      upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π
      Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω textmu µ
      space _ quad _ qquad _ enspace _ thinspace _ nobreakspace _ par _ newline _ linebreak _
      """;

  /** The combining character of each accent. */
  static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030a"),
          Map.entry("H", "\u030b"),
          Map.entry("v", "\u030c"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  static final Map<String, String> SIGNS = signs();

  static final Set<String> EMPHASIS = Set.of("emph", "textit", "textsl", "mkbibemph");

  /** Commands that say how their text looks. */
  static final Set<String> LOOKS =
      Set.of(
          ("textbf textsc textrm texttt textsf textup textmd textnormal textlf textsuperscript"
                  + " textsubscript textls underline uline mbox hbox fbox text ensuremath mathrm"
                  + " mathbf mathit mathsf mathtt mathcal mathbb mathfrak mathnormal operatorname"
                  + " boldsymbol bm uppercase lowercase MakeUppercase MakeLowercase MakeSentenceCase"
                  + " NoCaseChange nocase mkbibbold mkbibitalic")
              .split(" "));

  /** Commands that print nothing and have no text of their own. */
  static final Set<String> SILENT =
      Set.of(
          ("em it bf sc rm sf tt sl bfseries itshape scshape upshape slshape rmfamily sffamily"
                  + " ttfamily mdseries normalfont tiny scriptsize footnotesize small normalsize"
                  + " large Large relax protect noindent newblock allowbreak nolinebreak displaystyle"
                  + " textstyle left right limits ignorespaces unskip null")
              .split(" "));

  /** Commands of two texts, of which the second is what a reader sees. */
  static final Set<String> OF_TWO =
      Set.of("href", "foreignlanguage", "textcolor", "texorpdfstring", "hyperlink");

  private LatexCommands() {}

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    String[] words = PRINTED.strip().split("\\s+");
    for (int i = 0; i + 1 < words.length; i += 2) {
      signs.put(words[i], words[i + 1].equals("_") ? " " : words[i + 1]);
    }
    signs.put("textunderscore", "_");
    return Map.copyOf(signs);
  }
}
