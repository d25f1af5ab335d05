//! A text by its lines.

/// A text with the places at which its lines start.
#[derive(Debug)]
pub(crate) struct Text {
    text: Box<str>,
    starts: Vec<usize>,
}

impl Text {
    pub(crate) fn new(text: &str) -> Self {
        let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let next = ends.map(|(offset, _)| offset.saturating_add(1));
        Self {
            text: text.into(),
            starts: std::iter::once(0).chain(next).collect(),
        }
    }

    /// Line and column of an offset, both counted from 1, the column in characters.
    pub(crate) fn line_and_column(&self, offset: usize) -> (u32, u32) {
        let offset = match self.text.is_char_boundary(offset) {
            true => offset,
            false => self.text.len(),
        };
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied();
        let before = self
            .text
            .get(start.unwrap_or(0)..offset)
            .unwrap_or_default();
        let column = before.chars().count().saturating_add(1);
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        (number(line), number(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_offset_has_its_line_and_column() {
        let text = Text::new("a\u{e9}b\n\ncd\n");
        let at = |offset| text.line_and_column(offset);
        assert_eq!(
            [at(0), at(1), at(3), at(4)],
            [(1, 1), (1, 2), (1, 3), (1, 4)]
        );
        assert_eq!([at(5), at(6), at(7)], [(2, 1), (3, 1), (3, 2)]);
        assert_eq!([at(9), at(2), at(99)], [(4, 1), (4, 1), (4, 1)]);
        assert_eq!(Text::new("").line_and_column(0), (1, 1));
    }
}
