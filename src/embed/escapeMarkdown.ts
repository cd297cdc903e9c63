/** Text as CommonMark takes it. Line breaks go, because an empty line would end the paragraph and with it the link. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&|~]/g, '\\$&');
}

/** An address as CommonMark takes it: a bracket or a blank would end it early. */
export function escapeMarkdownAddress(address: string): string {
  return address.replace(/[()<>\\ \t\r\n]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
