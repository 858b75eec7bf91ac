//! The parts of a template that are looked at to draw it, as trees.

use crate::deck::base::Template;
use roxmltree::{Document, Node, ParsingOptions};

/// Most elements of a part that is drawn.
const NODES_MOST: u32 = 200_000;
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The text of a part; empty where it is not there.
pub(super) fn text<'a>(template: &'a Template, name: &str) -> &'a str {
    let text = template.part(name).and_then(|bytes| std::str::from_utf8(bytes).ok());
    text.unwrap_or_default().trim_start_matches('\u{feff}')
}

/// A part as a tree; None for one that is damaged or too large to be looked at.
pub(super) fn tree(text: &str) -> Option<Document<'_>> {
    let options = ParsingOptions { nodes_limit: NODES_MOST, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).ok()
}

/// The name of the part that another one leads to by a kind of relation.
pub(super) fn first_of(template: &Template, name: &str, kind: &str) -> Option<String> {
    template.led_to(name).into_iter().find(|(relation, _)| relation.kind == kind).map(|(_, part)| part)
}

/// The bytes that an element of a part embeds.
pub(super) fn embedded<'a>(template: &'a Template, name: &str, element: Node<'_, '_>) -> Option<&'a [u8]> {
    let id = element.attribute((RELATIONS, "embed"))?;
    let (_, part) = template.led_to(name).into_iter().find(|(relation, _)| relation.id == id)?;
    template.part(&part)
}

/// The elements in an element.
pub(super) fn children<'a, 'i>(node: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(Node::is_element)
}

/// The first element of this name in an element.
pub(super) fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    children(node).find(|child| child.tag_name().name() == name)
}

/// The element that a way of names leads to.
pub(super) fn at<'a, 'i>(node: Node<'a, 'i>, way: &[&str]) -> Option<Node<'a, 'i>> {
    way.iter().try_fold(node, |node, name| child(node, name))
}
