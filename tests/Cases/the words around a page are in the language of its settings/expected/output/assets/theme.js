Darstellung: hell
!translate(
