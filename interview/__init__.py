"""The web application: pages to practise on, the command, and what is kept between visits."""
