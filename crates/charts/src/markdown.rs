//! Text as GitHub Markdown: what a reader sees is what was written.

use maud::Markup;

/// Markdown of running text: bold and italics stay, other tags go; entities are Markdown's too.
pub fn inline(markup: &Markup) -> String {
    let mut text = String::new();
    let mut rest = markup.0.as_str();
    while !rest.is_empty() {
        let (before, tag) = rest.split_once('<').unwrap_or((rest, ""));
        text += &escape(&unescaped(before));
        let Some((tag, after)) = tag.split_once('>') else { break };
        match tag {
            "strong" | "/strong" => text += "**",
            "i" | "/i" => text += "*",
            other => text += &format!("<{other}>"),
        }
        rest = after;
    }
    text
}

/// Text with the characters that markup writes as entities.
fn unescaped(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")];
    entities
        .into_iter()
        .fold(text.to_owned(), |text, (entity, letter)| text.replace(entity, letter))
}

/// Text in which Markdown finds no marks of its own.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let letters: Vec<char> = text.chars().collect();
    let is_word = |at: usize| letters.get(at).is_some_and(|c| c.is_alphanumeric());
    for (at, &c) in letters.iter().enumerate() {
        // An underscore within a word, as in names, is no mark, and neither is a bracket before no address.
        let marks = match c {
            '\\' | '*' | '`' => true,
            '_' => !(at > 0 && is_word(at - 1) && is_word(at + 1)),
            '~' => letters.get(at + 1) == Some(&'~') || at > 0 && letters[at - 1] == '~',
            ']' => letters.get(at + 1) == Some(&'('),
            _ => false,
        };
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            _ if marks => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// [`escape`] for a cell of a table, which is one line.
pub fn cell(text: &str) -> String {
    escape(text).replace('|', "\\|").replace(['\r', '\n'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_stand() {
        assert_eq!(escape(r"a\*b* `<unk>` &lt;"), r"a\\\*b\* \`&lt;unk>\` &amp;lt;");
        assert_eq!(cell("p<x | y"), r"p&lt;x \| y");
        assert_eq!(cell("two\nlines"), "two lines");
        assert_eq!(
            escape("_mine_ enas_rnn ~~x~~ [a](b) [S]"),
            r"\_mine\_ enas_rnn \~\~x\~\~ [a\](b) [S]"
        );
    }

    #[test]
    fn markup_becomes_markdown() {
        let markup = maud::html! { strong { "a < b" } " " i { "R" } "[j]" };
        assert_eq!(inline(&markup), "**a &lt; b** *R*[j]");
        // Names are read as they stand.
        let markup = maud::html! { "with " strong { "*_x_`" } " & \"more\"" };
        assert_eq!(inline(&markup), r#"with **\*\_x\_\`** &amp; "more""#);
    }
}
