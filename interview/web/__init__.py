"""What every feature's views share: who is asking, headers, errors, filters, paging."""
